// Published as sw.js, this switches saved copies off for everyone: at their next visit with a network the
// phone forgets what it has kept and asks the site directly again. See docs/offline.md.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const { scope } = registration;
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(scope)).map((name) => caches.delete(name)),
        ),
      )
      .then(() => registration.unregister()),
  );
});
