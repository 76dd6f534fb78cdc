/** The code of a guide's short address as a picture, black on white, for a neighbour to scan. */
import { guides, type Guide } from '../../guides';
import { qr } from '../../qr';

export const getStaticPaths = () =>
  guides
    .filter(({ address }) => address)
    .map((guide) => ({ params: { nn: guide.nn }, props: { guide } }));

export const GET = ({ props }: { props: { guide: Guide } }) => {
  const { number, title, address } = props.guide;
  const name = `<title>Mã QR của bài số ${number}: ${title}</title><path fill="#fff" d="M0 0h99v99H0z"/>`;
  return new Response(qr(address!).svg.replace('>', `>${name}`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
