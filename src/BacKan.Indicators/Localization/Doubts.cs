using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Localization;

/// <summary>Adds validation failures with their code and words; the property is named by its path in JSON, "$.figures[2].unit".</summary>
internal static class Doubts
{
    public static void Doubt<T>(
        this ValidationContext<T> context, string code, Severity severity, object? value, BilingualText words, string? key = null) =>
        context.AddFailure(new ValidationFailure(PathOf(context.PropertyPath, key), words.En, value)
        {
            ErrorCode = code,
            Severity = severity,
            CustomState = words,
        });

    private static string PathOf(string property, string? key) =>
        string.Concat(property.Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => $".{char.ToLowerInvariant(name[0])}{name[1..]}")
            .Prepend("$"))
        + (key is null or ['[', ..] ? key : $".{key}");
}
