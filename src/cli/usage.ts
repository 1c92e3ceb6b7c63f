export const USAGE = `绩效自评助手 命令行

用法：ziping <命令> 文件.xlsx [选项]

  read   文件 [--json]                       识别自评表
  check  文件 [--json] [--policy 办法] [--profile filing|review]
                                             检查自评表；review 按复核口径，从严
  score  文件 [-o 结果.xlsx] [--json] [--policy 办法]
                                             评分；写明 -o 的，把得分写入副本
  report 文件 -o 报告.docx|.txt|.md [--outline 提纲] [--style itemised|prose] [--policy 办法] [--json]
                                             起草自评报告
  draft  文件 -o 文件夹 [--policy 办法] [--outline 提纲] [--style itemised|prose] [--json]
                                             一键成稿：已评分工作簿、报告、问题清单

退出码：0 没有错误级问题；1 有错误级问题；2 输入不能用；3 程序故障。
`;
