using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Output;

/// <summary>
/// The frame of a page that holds everything itself: its style, its beginning, its end. Nothing is fetched from elsewhere.
/// </summary>
internal static class HtmlFrame
{
    private const string Style = """
        :root{--ink:#1b1f24;--dim:#5b6470;--line:#d9dee5;--page:#fff;--soft:#f5f7fa;--good:#1a7f4b;--bad:#b42318;--warn:#946200;--a:#2f6f9f;--b:#c9772b;--c:#5a8f4a;--d:#7a5aa6}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ebef;--dim:#a0a9b5;--line:#343b45;--page:#14181d;--soft:#1d232a;--good:#4cc38a;--bad:#ff7b72;--warn:#e3b341;--a:#5aa2d6;--b:#e79a52;--c:#82bb70;--d:#a98bd6}}
        *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
        .text p{max-width:46rem;margin:0 0 .9rem}figure{margin:0}svg{display:block;width:100%;height:auto;max-width:46rem}svg text{fill:var(--ink);font-size:14px}svg .dim{fill:var(--dim);font-size:12px}
        table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--dim);font-weight:600}
        td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.good{color:var(--good)}.bad{color:var(--bad);font-weight:600}.warn{color:var(--warn)}.none{color:var(--dim)}
        .counts{color:var(--dim)}
        @media(max-width:38rem){svg text{font-size:20px}svg .dim{font-size:18px}}
        @media(max-width:52rem){thead{position:absolute;clip-path:inset(50%)}tr{display:block;border:1px solid var(--line);border-radius:.5rem;margin:0 0 .8rem;padding:.3rem .2rem;background:var(--soft)}td,td.n{display:flex;gap:.8rem;justify-content:space-between;text-align:right;white-space:normal;border:0;padding:.25rem .6rem}td:empty{display:none}td::before{content:attr(data-h);color:var(--dim);text-align:left;flex:0 0 30%}td:first-child{font-weight:600;text-align:left}td:first-child::before{display:none}}
        @media print{main{padding:0}tr{break-inside:avoid}}
        """;

    public const string Bottom = "</main>\n</body>\n</html>\n";

    public static string Top(string title, Language language) =>
        $"<!doctype html>\n<html lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n"
        + $"<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>{HtmlRenderer.Escape(title)}</title>\n"
        + $"<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n";
}
