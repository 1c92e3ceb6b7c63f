const SOURCES = {
  copy: [
    '面板用的 Office.js 是随本文件夹的副本（site/office），不访问外网。',
    '微软只支持从其网址加载 Office.js，自带副本不在其支持范围内。副本未作任何改动，',
    '使用条件见 site/office/LICENSE.md：只能用于与 Microsoft 365 产品配合的应用，请贵单位自行确认。',
  ],
  cdn: ['面板从微软网址 appsforoffice.microsoft.com 加载 Office.js，使用 Excel 的电脑要能访问它。'],
  'cdn-cn': [
    '面板从世纪互联网址 appsforoffice.cdn.partner.office365.cn 加载 Office.js，使用 Excel 的电脑要能访问它。',
  ],
};

/** What lies in the folder and what to do with it, as lines. */
export function explanation({ address, source, share, LOCAL_MANIFEST }) {
  return [
    '绩效自评助手：放到单位内网',
    '',
    `一、把 site 里的全部文件放到网页服务器上，使 ${address}index.html 能打开。`,
    '  任何静态网页服务器都可以，不需要数据库，也不需要运行程序。网址要有各电脑信任的 https 证书。',
    '  不要让服务器添加 X-Frame-Options: DENY，网页版 Excel 会因此打不开面板。',
    '',
    `二、网页版：直接用 Edge 或 Chrome 打开 ${address}index.html，不需要 Excel，也不访问别处。`,
    '',
    '三、Excel 加载项：manifest.xml 已按上面的网址生成，任选一种办法添加：',
    '  1. 共享文件夹：把 manifest.xml 放进一个共享文件夹，每台电脑导入“共享文件夹目录.reg”，',
    '     重新打开 Excel，在“插入—我的加载项—共享文件夹”里添加。',
    ...(share
      ? [`     本次按 ${share} 生成。`]
      : [
          '     本次没有写明共享文件夹，没有生成该文件；加上 --share \\\\服务器\\共享名 再生成一次即可。',
        ]),
    `  2. 开发者注册表：把 manifest.xml 放到 ${LOCAL_MANIFEST}，导入“开发者注册表.reg”。`,
    '  3. 网页版 Excel：“插入—加载项—上传我的加载项”，选 manifest.xml。',
    '  4. Mac：把 manifest.xml 放进 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef。',
    '  5. 能联网的：管理员在 Microsoft 365 管理中心上传 manifest.xml。',
    ...(SOURCES[source] ?? []).map((line) => `  ${line}`),
    '',
    `四、WPS 表格：加载项在 ${address}wps/，把 wps-publish.xml 改名为 publish.xml，放进每台电脑的`,
    '  Windows：%APPDATA%\\kingsoft\\wps\\jsaddons',
    '  银河麒麟、统信 UOS：~/.local/share/Kingsoft/wps/jsaddons',
    '  那里已有 publish.xml 的不要覆盖，把 <jspluginonline … /> 那一行加进去。',
    '',
    '五、换了网址要重新生成。升级时覆盖 site 里的文件即可，manifest.xml 不用换。',
    '',
    '本项目用微软的 Office.js 客户端和按金山公开声明编写的替身测试，没有在真实的 Excel 和 WPS 里运行过。',
    '',
  ];
}
