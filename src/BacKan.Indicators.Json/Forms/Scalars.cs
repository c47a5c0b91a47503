using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Json.Forms;

/// <summary>The values that are one JSON text, number or word.</summary>
internal static class Scalars
{
    // No number of a document, provision or citation is longer.
    private const int LongestText = 1_000;

    private static readonly BilingualText NumberExpected = new(
        "một số JSON chính xác, không có dấu nhóm và số mũ, nhiều nhất 28 chữ số và 20 số lẻ: 1234.5",
        "an exact JSON number without group marks and exponent, at most 28 digits and 20 decimals: 1234.5");

    public static readonly Form<string> StringForm = new Scalar<string>(
        new("một chuỗi không rỗng", "a string that is not empty"),
        (At at, out string value) => (value = at.IsText ? at.Words : "").Trim().Length > 0,
        (json, value) => json.WriteStringValue(value),
        schema =>
        {
            schema.Type("string");
            schema.Keyword("minLength", 1);
        });

    /// <summary>A text that may be empty.</summary>
    public static readonly Form<string> AnyStringForm = new Scalar<string>(
        new("một chuỗi", "a string"), (At at, out string value) => (value = at.IsText ? at.Words : null!) is not null,
        (json, value) => json.WriteStringValue(value), schema => schema.Type("string"));

    public static readonly Form<bool> YesNoForm = new Scalar<bool>(
        new("true hoặc false", "true or false"),
        (At at, out bool value) => (value = at.Kind == JsonTokenType.True) || at.Kind == JsonTokenType.False,
        (json, value) => json.WriteBooleanValue(value),
        schema => schema.Type("boolean"));

    public static readonly Form<LocalDate> DayForm = new Scalar<LocalDate>(
        new("một ngày ISO, 2014-01-22", "an ISO date, 2014-01-22"),
        (At at, out LocalDate value) =>
        {
            value = default;
            return at.IsText && LocalDatePattern.Iso.Parse(at.Text).TryGetValue(default, out value);
        },
        (json, value) => json.WriteStringValue(LocalDatePattern.Iso.Format(value)),
        schema =>
        {
            schema.Type("string");
            schema.Keyword("format", "date");
        });

    public static readonly Form<AnnualDate> DayOfYearForm = new Scalar<AnnualDate>(
        new("tháng và ngày, 10-31", "month and day, 10-31"),
        (At at, out AnnualDate value) =>
        {
            value = default;
            return at.IsText && AnnualDatePattern.Iso.Parse(at.Text).TryGetValue(default, out value);
        },
        (json, value) => json.WriteStringValue(AnnualDatePattern.Iso.Format(value)),
        schema =>
        {
            schema.Type("string");
            schema.Keyword("pattern", "^\\d{2}-\\d{2}$");
        });

    /// <summary>A decimal with all its digits.</summary>
    public static readonly Form<decimal> NumberForm = new Scalar<decimal>(
        NumberExpected, TryReadNumber, (json, value) => json.WriteNumberValue(value), schema => schema.Type("number"),
        ErrorCodes.FigureNumber);

    /// <summary>A number as printed: a decimal that keeps its digits, or a fraction that no decimal holds, "250/9".</summary>
    public static readonly Form<ExactNumber> ExactForm = new Scalar<ExactNumber>(
        new($"{NumberExpected.Vi}, hoặc một phân số \"250/9\"", $"{NumberExpected.En}, or a fraction \"250/9\""),
        (At at, out ExactNumber value) =>
        {
            bool isDecimal = TryReadNumber(at, out decimal number);
            Fraction fraction = number;
            bool isFraction = !isDecimal
                && at.IsText
                && at.Utf8.Length <= at.Document.Options.MaxNumberLength
                && Fraction.TryParse(at.Text, null, out fraction);
            value = new(fraction, isDecimal ? number : null);
            return isDecimal || isFraction;
        },
        (json, value) =>
        {
            if ((value.Decimal is { } number && Fits(number)) || (value.Value.TryToDecimal(out number) && Fits(number)))
                json.WriteNumberValue(number);
            else
                json.WriteStringValue(value.Value.ToString());
        },
        schema => schema.AnyOf(
            number => number.Type("number"),
            fraction =>
            {
                fraction.Type("string");
                fraction.Keyword("pattern", "^-?\\d+([./]\\d+)?$");
            }),
        ErrorCodes.FigureNumber);

    /// <summary>A fraction: a number where a decimal holds it.</summary>
    public static readonly Form<Fraction> FractionForm = ExactForm.As(
        exact => exact.Value, value => new ExactNumber(value, value.TryToDecimal(out decimal number) ? number : null));

    public static readonly Form<Percentage> PercentageForm = NumberForm.As(value => new Percentage(value), percentage => percentage.Value);

    public static readonly Form<PercentagePoints> PercentagePointsForm = NumberForm.As(
        value => new PercentagePoints(value), points => points.Value);

    /// <summary>A whole number between two bounds.</summary>
    public static Form<int> Whole(int least = 0, int most = int.MaxValue) => new Scalar<int>(
        most == int.MaxValue && least == 0 ? new("một số nguyên từ 0 trở lên", "a whole number, zero or more") : new(
            string.Create(CultureInfo.InvariantCulture, $"một số nguyên từ {least} đến {most}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")),
        (At at, out int value) =>
        {
            value = 0;
            return at.IsNumber
                && int.TryParse(at.Utf8, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                && value >= least
                && value <= most;
        },
        (json, value) => json.WriteNumberValue(value),
        schema =>
        {
            schema.Type("integer");
            schema.Keyword("minimum", least);
            if (most < int.MaxValue)
                schema.Keyword("maximum", most);
        },
        ErrorCodes.FigureNumber);

    /// <summary>A value whose invariant text is its JSON.</summary>
    public static Form<T> Parsed<T>(string vi, string en)
        where T : IParsable<T>, IFormattable => new Scalar<T>(
            new(vi, en),
            (At at, out T value) =>
            {
                value = default!;
                return at.IsText && at.Utf8.Length <= LongestText && T.TryParse(at.Text, null, out value!);
            },
            (json, value) => json.WriteStringValue(value.ToString(null, null)), schema => schema.Type("string"), isNoted: true);

    /// <summary>Whether a number can be written so that it reads back.</summary>
    public static bool Fits(decimal value)
    {
        Span<char> digits = stackalloc char[40];
        return value.Scale <= 20
            && value.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture)
            && ((ReadOnlySpan<char>)digits[..length]).TrimStart("-0.").Length <= 28;
    }

    private static bool TryReadNumber(At at, out decimal value)
    {
        value = 0m;
        return at.IsNumber
            && at.Utf8.TrimStart("-0."u8).Length <= 28
            && decimal.TryParse(
                at.Utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale <= 20;
    }
}

/// <summary>A number that is exact, and the decimal that was printed where there is one.</summary>
internal readonly record struct ExactNumber(Fraction Value, decimal? Decimal);
