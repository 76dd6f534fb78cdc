// What npm says when it fails, and what a person can do about it. The first row that fits wins.
const TABLE = [
  [
    /EUSAGE|in sync|Missing: .* from lock file/,
    'Tệp package-lock.json không khớp package.json: chạy "npm install", rồi "npm run lock", rồi chạy lại.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_|unable to (get|verify).*certificate/i,
    'Mạng đang dùng chen vào đường truyền được mã hoá: thử mạng khác (điện thoại phát Wi-Fi), rồi chạy lại.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET|network|Exit handler never called/,
    'Máy chưa có mạng, hoặc mạng đang chặn kho gói của npm: kiểm tra mạng rồi chạy lại lệnh vừa rồi.',
  ],
  [
    /E40[137]\b/,
    'Kho gói hoặc mạng đòi đăng nhập: thử mạng khác, hoặc hỏi người quản lý mạng, rồi chạy lại.',
  ],
  [
    /E404|ETARGET|notarget/,
    'Kho gói không có một gói cần dùng: xem tên gói ở dưới; nếu đang dùng kho riêng, hãy dùng kho chung của npm.',
  ],
  [/ENOSPC/, 'Ổ đĩa đã đầy: dọn chừng 1 GB rồi chạy lại.'],
  [
    /EACCES|EPERM|EBUSY|EROFS/,
    'Không ghi được vào thư mục node_modules: đóng các cửa sổ lệnh khác đang chạy, xoá thư mục đó rồi chạy lại.',
  ],
  [/EINTEGRITY/, 'Một gói tải về bị hỏng: chạy "npm cache clean --force" rồi chạy lại.'],
  [
    /spawn npm|npm: not found/,
    'Máy chưa có npm: cài Node 20 trở lên từ trang nodejs.org rồi chạy lại.',
  ],
];

/** One sentence in Vietnamese: why npm failed, as far as its output tells, and what to do. */
export function remedy(output) {
  const row = TABLE.find(([sign]) => sign.test(output));
  return row ? row[1] : 'Hãy chạy lại; nếu vẫn lỗi, gửi các dòng dưới đây cho người giữ trang.';
}
