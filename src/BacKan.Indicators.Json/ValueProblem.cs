using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using FluentValidation;
using FluentValidation.Results;
using static System.FormattableString;

namespace BacKan.Indicators.Json;

/// <summary>Why a request cannot be answered, in the form of RFC 9457: <i>lỗi của yêu cầu</i>.</summary>
/// <remarks>
/// Without a dependency on a web framework: <see cref="ValueJson.Write{T}"/> gives the body of
/// "application/problem+json". Immutable; compares by reference.
/// </remarks>
public sealed class ValueProblem
{
    /// <summary>The media type of a problem: "application/problem+json".</summary>
    public const string MediaType = "application/problem+json";

    private static readonly BilingualText NotReadable = new("JSON không đọc được", "JSON that cannot be read");
    private static readonly BilingualText NoRule = new("Không có quy định cho ngày này", "No rule for this day");

    internal ValueProblem(
        string kind, int status, BilingualText title, string detail, Language language, IReadOnlyList<ValueProblemError> errors)
    {
        (Type, Status, Title, Detail, Errors) = ($"urn:backan:problem:{kind}", status, title.In(language), detail, errors);
    }

    /// <summary>
    /// Gets what kind of problem it is, the same in every language: "urn:backan:problem:unreadable", ":invalid", ":no-rule" or ":refused".
    /// </summary>
    public string Type { get; }

    /// <summary>Gets what kind of problem it is, in words.</summary>
    public string Title { get; }

    /// <summary>Gets the status of HTTP: 400 for what cannot be read, 422 for what can be read and not be used.</summary>
    public int Status { get; }

    /// <summary>Gets what is wrong with this request.</summary>
    public string Detail { get; }

    /// <summary>Gets each thing that is wrong, with its path.</summary>
    public IReadOnlyList<ValueProblemError> Errors { get; }

    /// <summary>
    /// Makes the problem of what the library refused: a day that no rule covers, a law that is not held, a value that cannot be.
    /// </summary>
    /// <param name="refused">What was thrown.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The problem; null where the exception is not one of the library's refusals.</returns>
    public static ValueProblem? Of(Exception refused, Language language)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return refused switch
        {
            ValueProblemException known => known.Problem,
            JsonException unreadable => new("unreadable", 400, NotReadable, CountOf(1, language), language, [new(
                JsonErrorCodes.Malformed, unreadable.Path ?? "$", (int?)unreadable.LineNumber + 1, (int?)unreadable.BytePositionInLine + 1,
                unreadable.Message)]),
            NoRuleInForceException none => new("no-rule", 422, NoRule, new BilingualText(
                Invariant($"{none.Timeline} không có quy định cho ngày {none.On:uuuu-MM-dd}; có: {string.Join("; ", none.Covered)}"),
                none.Message).In(language),
                language,
                []),
            LawNotHeldException or ArgumentException or InvalidOperationException or OverflowException or FormatException => new(
                "refused", 422, new("Giá trị không dùng được", "A value that cannot be used"), refused.Message, language, []),
            _ => null,
        };
    }

    internal static ValueProblem Unreadable(IReadOnlyList<FileProblem> problems, int more, Language language)
    {
        IReadOnlyList<ValueProblemError> errors = [.. problems.Select(p => new ValueProblemError(
            p.Code, p.Place.Path, p.Place.Line, p.Place.Column, language == Language.Vietnamese
                ? $"cần {p.Expected.Vi}{(p.Value is null ? "" : $"; đang là {p.Value}")}"
                : $"expected {p.Expected.En}{(p.Value is null ? "" : $"; found {p.Value}")}"))];
        return new("unreadable", 400, NotReadable, CountOf(errors.Count + more, language), language, errors);
    }

    internal static ValueProblem Invalid(ValidationResult result, Language language)
    {
        IReadOnlyList<ValueProblemError> errors = [.. result.Errors.Where(e => e.Severity == Severity.Error).Select(e =>
            new ValueProblemError(
                e.ErrorCode, e.PropertyName.Length == 0 ? "$" : e.PropertyName, null, null,
                (e.CustomState as BilingualText)?.In(language) ?? e.ErrorMessage))];
        return new(
            "invalid", 422, new("Dữ liệu không hợp lệ", "Data that are not valid"), CountOf(errors.Count, language), language, errors);
    }

    private static string CountOf(int count, Language language) => new BilingualText(
        Invariant($"{count} lỗi"), Invariant($"{count} error{(count == 1 ? "" : "s")}")).In(language);
}
