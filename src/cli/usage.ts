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
  material 文件 -o 结果.xlsx [--outline 提纲] [--policy 办法] [--from 上年.xlsx]
                                             在副本里加上工作表“报告素材”；写明 --from 的，带入上年内容
  record 文件 [-o 录入表.xlsx|.txt|.csv] [--policy 办法]
                                             按预算管理一体化系统的列排好指标和得分；不写 -o 的，显示出来供复制
  proof  报告.docx|.txt|.md [--form 自评表.xlsx] [--policy 办法] [--outline 提纲] [--last-year 上年报告]
         [-o 更正稿] [--json]
                                             核对写好的报告；写明 -o 的，把可以确定的更正写入副本
  batch  文件夹 -o 结果文件夹 [--jobs 线程数] [--list 单位名单.txt|.xlsx] [--last-year 上年文件夹]
         [--policy 办法] [--outline 提纲] [--profile filing|review] [--json]
                                             汇总一个文件夹：逐户结果、汇总.xlsx、汇总.json、退回意见；
                                             中断后重新运行，接着做

退出码：0 没有错误级问题；1 有错误级问题；2 输入不能用；3 程序故障。
`;
