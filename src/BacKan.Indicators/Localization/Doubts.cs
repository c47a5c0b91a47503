using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Localization;

/// <summary>Adds doubts with their code and words.</summary>
internal static class Doubts
{
    public static void Doubt<T>(this ValidationContext<T> context, string code, Severity severity, object? value, BilingualText words) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath, words.En, value) { ErrorCode = code, Severity = severity, CustomState = words });
}
