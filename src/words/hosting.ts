/** Remarks in the settings for web servers. */
export const hostingWords = {
  nginxMaps: 'この二つの map は、http { } の中に置きます。',
  nginxServer: 'ここから下は、サイトの server { }、またはサイトを置く location { } の中に置きます。',
  apache:
    'サイトの一番上のフォルダーに .htaccess という名前で置くか、サイトの <Directory> の中に書きます。mod_headers が要ります。',
};
