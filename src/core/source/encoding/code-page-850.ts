/** What the bytes from 128 on are in code page 850: how programs of DOS, and the command line of Windows, write Western Europe. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Reads code page 850, for which browsers have no decoder. Every byte is a letter by itself: nothing is kept for what comes next. */
export const codePage850 = {
  decode(bytes: Uint8Array = new Uint8Array()): string {
    const codes = new Uint16Array(bytes);
    for (const [place, byte] of bytes.entries())
      if (byte >= 0x80) codes[place] = upperHalf.charCodeAt(byte - 0x80);
    return new TextDecoder('utf-16le').decode(codes);
  },
};
