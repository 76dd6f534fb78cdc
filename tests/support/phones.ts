/** User-agent strings of the chats' own browsers and other WebViews, and of plain browsers beside them. */
const android = (more: string) =>
  `Mozilla/5.0 (Linux; Android 12; SM-A125F Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.144 Mobile Safari/537.36${more}`;
const iphone = (more: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${more}`;

export const insideApps = {
  'Zalo, Android': android(' Zalo android/12110614 ZaloTheme/light ZaloLanguage/vi'),
  'Zalo, iPhone': iphone('Mobile/15E148 Zalo iOS/606 ZaloTheme/light ZaloLanguage/vn'),
  'Messenger, Android': android(' [FB_IAB/Orca-Android;FBAV/438.0.0.24.102;]'),
  'Messenger, iPhone': iphone(
    'Mobile/15E148 [FBAN/MessengerForiOS;FBAV/438.0.0.24.102;FBDV/iPhone14,5]',
  ),
  'Facebook, Android': android(' [FB_IAB/FB4A;FBAV/444.0.0.32.117;]'),
  'Facebook, iPhone': iphone('Mobile/15E148 [FBAN/FBIOS;FBAV/444.0.0.32.117;FBDV/iPhone14,5]'),
  'Instagram, Android': android(' Instagram 312.1.0.34.111 Android (31/12; 300dpi; 720x1467)'),
  'Instagram, iPhone': iphone(
    'Mobile/15E148 Instagram 312.0.2.18.109 (iPhone14,5; iOS 16_6; vi_VN)',
  ),
  'any WebView, Android': android(''),
  'any WebView, old Android':
    'Mozilla/5.0 (Linux; Android 4.4.4; SM-G530H) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/80.0.3987.99 Mobile Safari/537.36',
  'any WebView, iPhone': iphone('Mobile/15E148'),
};

export const browsers = {
  'Chrome, Android':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Samsung Internet, Android':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36',
  'Safari, iPhone': iphone('Version/16.6 Mobile/15E148 Safari/604.1'),
};
