import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve, versionOf } from '../programs.mjs';

const tag = (src) =>
  `<div><actor-directory id="annuaire" src="${src}"><a href="${src}">L’annuaire (CSV)</a></actor-directory></div>`;

/** A site of files: the folder, the file, a page with the tag. */
const layOut = ({ folder, release, data }) => {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'files'), { recursive: true });
  cpSync(join(release, 'parvis'), join(site, 'assets', 'parvis'), { recursive: true });
  cpSync(data, join(site, 'files', 'annuaire.csv'));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Annuaire</title>
<script type="module" src="/assets/parvis/parvis.js"></script>
${tag('/files/annuaire.csv')}</html>`,
  );
  return site;
};

/** Whether the script comes compressed: by itself, or with the lines of the recipe. */
const compressed = async (address) => {
  const { headers } = await fetch(`${address}assets/parvis/parvis.js`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  return headers.get('content-encoding');
};

const server = ({ name, version, configure, command }) => ({
  name,
  missing: () => (version() === null ? `${name} is not installed` : null),
  open: async (place) => {
    const site = layOut(place);
    const address = `http://localhost:${place.port}/`;
    const told = [];
    for (const withRecipe of [false, true]) {
      const end = await configure({ ...place, site, withRecipe }).then((file) =>
        serve(...command(file, place), address),
      );
      told.push(
        `${withRecipe ? 'with the lines of the recipe' : 'with a plain configuration'}: ${(await compressed(address)) ?? 'not'} compressed`,
      );
      if (withRecipe) return { version: version(), address, notes: told, close: end };
      await end();
    }
    throw new Error('unreachable');
  },
});

const write = async (file, text) => {
  writeFileSync(file, text);
  return file;
};

export const nginx = server({
  name: 'nginx',
  version: () => versionOf('nginx', ['-v']),
  configure: ({ folder, site, port, withRecipe }) =>
    write(
      join(folder, 'nginx.conf'),
      `user root; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
${withRecipe ? 'gzip on;\ngzip_types text/javascript application/javascript text/css text/csv application/json;' : ''}
server { listen ${port}; root ${site}; } }`,
    ),
  command: (file) => ['nginx', ['-c', file]],
});

const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'deflate', 'filter'];

export const apache = server({
  name: 'Apache',
  version: () => versionOf('apache2', ['-v']),
  configure: ({ folder, site, port, withRecipe }) =>
    write(
      join(folder, 'apache.conf'),
      `ServerRoot ${folder}\nServerName localhost\nListen ${port}\nPidFile ${folder}/apache.pid\nErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types\nDocumentRoot ${site}\nDirectoryIndex index.html
<Directory ${site}>\nRequire all granted
${withRecipe ? 'AddOutputFilterByType DEFLATE text/javascript application/javascript text/css text/csv application/json\nAddType text/javascript .js' : ''}
</Directory>`,
    ),
  command: (file) => ['apache2', ['-f', file, '-D', 'FOREGROUND']],
});

export const caddy = server({
  name: 'Caddy',
  version: () => versionOf('caddy', ['version'], /\d+\.\d+(?:\.\d+)?/),
  configure: ({ folder, site, port, withRecipe }) =>
    write(
      join(folder, 'Caddyfile'),
      `{\n admin off\n auto_https off\n}\n:${port} {\n root * ${site}\n file_server\n${withRecipe ? ' encode zstd gzip\n' : ''}}\n`,
    ),
  command: (file) => ['caddy', ['run', '--config', file, '--adapter', 'caddyfile']],
});
