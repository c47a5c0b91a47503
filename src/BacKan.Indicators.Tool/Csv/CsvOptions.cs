using System.CommandLine;
using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>What every command on a table is asked: the file, the language of messages, the form of numbers, people or machines.</summary>
internal sealed record CsvOptions(string File, Language Language, bool Json, Language? Numbers, int Decimals)
{
    public string Say(string vi, string en) => Language == Language.Vietnamese ? vi : en;

    /// <summary>Reads a number as the file writes it: invariant ("53.1", ">500"), or Vietnamese ("53,1", "trên 500").</summary>
    public ReadResult<StatedNumber> Number(string text) => Numbers is { } language ? StatedNumber.Read(text, language)
        : StatedNumber.TryParse(text, null, out StatedNumber? number) ? new(number)
        : new(new ReadError(Figures.FigureErrorCodes.Number, 0, new("một số viết như 1234.5", "a number written like 1234.5")));

    /// <summary>Gives a command the argument FILE and the common options, and reads them when it runs.</summary>
    public static Func<ParseResult, CsvOptions> AddTo(Command command)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp CSV (UTF-8, có dòng tiêu đề), - là đầu vào chuẩn" };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var language = new Option<string>("--lang") { Description = "Ngôn ngữ: vi hoặc en", DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var numbers = new Option<string?>("--numbers") { Description = "Cách viết số trong tệp: vi (53,1); không có: 53.1" };
        numbers.AcceptOnlyFromAmong("vi");
        var decimals = new Option<int>("--decimals") { Description = "Số chữ số lẻ của tỷ lệ tính được, 0 đến 10", DefaultValueFactory = _ => 2 };
        decimals.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 0 and <= 10))
                result.AddError("--decimals: 0–10");
        });
        command.Add(file);
        foreach (Option option in new Option[] { json, language, numbers, decimals })
            command.Add(option);
        return parsed => new(
            parsed.GetValue(file)!,
            string.Equals(parsed.GetValue(language), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese,
            parsed.GetValue(json), parsed.GetValue(numbers) is null ? null : Language.Vietnamese, parsed.GetValue(decimals));
    }
}
