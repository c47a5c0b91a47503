using BacKan.Indicators.Localization;
using FluentValidation.Results;

namespace BacKan.Indicators.Json;

/// <summary>Turns what is wrong with data into a problem that a host answers: <i>lỗi để trả lời</i>.</summary>
public static class ValueProblems
{
    /// <summary>Gets the errors of a validation as a problem; doubts and notes are left out.</summary>
    /// <param name="result">The result of a validator of the library.</param>
    /// <param name="language">The language of the words; the codes are the same in each.</param>
    public static ValueProblem ToProblem(this ValidationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ValueProblem.Invalid(result, language);
    }

    /// <summary>Throws the problem of a validation that found an error; doubts and notes are none.</summary>
    /// <param name="result">The result of a validator of the library.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ValueProblemException">There is an error.</exception>
    public static void ThrowIfInvalid(this ValidationResult result, Language language)
    {
        if (result.ToProblem(language) is { Errors.Count: > 0 } problem)
            throw new ValueProblemException(problem);
    }
}
