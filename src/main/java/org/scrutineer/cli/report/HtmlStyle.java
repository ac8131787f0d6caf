package org.scrutineer.cli.report;

/** The look of a report in HTML: from a narrow telephone to paper, without anything from elsewhere. */
final class HtmlStyle {

    static final String CSS =
            """
            body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#0B0C0C;background:#FFF;max-width:75em;margin:0 auto;padding:1em 1.5em}
            h1{font-size:1.8em;color:#12436D;line-height:1.2}h2{font-size:1.4em;color:#12436D;margin-top:2em}h3{font-size:1.1em;margin:1.8em 0 .4em}
            h1,h2,h3,h4{line-height:1.25;overflow-wrap:break-word}p{margin:.4em 0;max-width:45em}small,.note{color:#505A5F}.note{font-size:.85em}
            a{color:#12436D}a:focus,[tabindex]:focus{outline:3px solid #F46A25;outline-offset:2px}main:focus{outline:0}
            .skip{position:absolute;left:-99em}.skip:focus{position:static;display:block;padding:.5em}
            nav ul{list-style:none;padding:0}nav li{padding:.25em 0}nav .deep{padding-left:1.5em}li{max-width:45em;margin:.3em 0}
            .own{list-style:none;padding:0}.no{display:inline-block;min-width:3em;font-variant-numeric:tabular-nums}
            .clause{display:grid;grid-template-columns:3.2em 1fr;max-width:48em}
            .table{overflow-x:auto;margin:1em 0;max-width:100%}table{border-collapse:separate;border-spacing:0;font-size:.85em}
            .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            th,td{border-bottom:1px solid #B1B4B6;padding:.35em .5em;vertical-align:top;text-align:left}td p,th p{margin:0;max-width:none}
            thead th{background:#12436D;color:#FFF;vertical-align:middle;border-right:1px solid #FFF}thead th small{color:#FFF}
            tbody th{font-weight:normal;min-width:12em;background:#FFF;position:sticky;left:0;border-right:1px solid #B1B4B6}
            thead tr:first-child th:first-child{position:sticky;left:0;z-index:1}tbody tr:nth-child(even)>*{background:#F3F5F7}
            .n{text-align:right;font-variant-numeric:tabular-nums}figure{margin:.6em 0;overflow-x:auto}svg{max-width:100%;height:auto}td svg{vertical-align:middle}
            details{margin:.2em 0 1em}summary{cursor:pointer;color:#12436D;padding:.25em 0}
            .mark{position:sticky;top:0;z-index:2;background:#D4351C;color:#FFF;font-weight:bold;text-align:center;padding:.4em;max-width:none}
            @media(max-width:40em){body{padding:.6em .8em}tbody th{min-width:7em;max-width:40vw}.clause{grid-template-columns:1fr}h1{font-size:1.5em}}
            @media print{@page{size:A4;margin:15mm}body{max-width:none;padding:0;font-size:10pt}.skip{display:none}.mark,tbody th,thead tr:first-child th:first-child{position:static}
            .table,figure{overflow:visible}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}details:not([open]){display:none}}
            """;

    private HtmlStyle() {}
}
