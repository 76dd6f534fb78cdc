/**
 * Imported before Astro is: it would tell its makers of every build, and ask for newer versions of itself.
 * Nothing here calls anybody; tests build without a network, and a build that asks for one is ended.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
