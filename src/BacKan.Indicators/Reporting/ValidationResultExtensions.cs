using FluentValidation;
using FluentValidation.Results;

namespace BacKan.Indicators.Reporting;

/// <summary>Reads validation results by severity: <i>mức độ</i>.</summary>
internal static class ValidationResultExtensions
{
    /// <summary>
    /// Determines whether a result has an error; warnings do not count, although they make <see cref="ValidationResult.IsValid"/> false.
    /// </summary>
    public static bool HasErrors(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(e => e.Severity == Severity.Error);
    }
}
