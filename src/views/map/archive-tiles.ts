import type { Archive, Fault } from './pmtiles.leaf.js';
import type { DrawTile } from './tiles-layer.js';

/** The tiles of an archive, drawn by ourselves: strict policies refuse pictures that have no address of a site. */
export async function openArchive(
  url: string,
): Promise<{ readonly draw: DrawTile; readonly most: number } | Fault> {
  const { openPmtiles } = await import('./pmtiles.leaf.js');
  const archive = await openPmtiles(url);
  return typeof archive === 'string' ? archive : { draw: drawing(archive), most: archive.most };
}

function drawing({ tile }: Archive): DrawTile {
  return ({ z, x, y }, onDrawn, onFailed) => {
    const canvas = document.createElement('canvas');
    const paint = async (): Promise<void> => {
      const file = await tile(z, x, y);
      if (!file) return; // beyond what the archive holds
      const picture = await createImageBitmap(file);
      [canvas.width, canvas.height] = [picture.width, picture.height];
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
      onDrawn();
    };
    paint().catch(onFailed);
    return canvas;
  };
}
