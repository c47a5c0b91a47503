using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Localization;

/// <summary>What came of reading a text: <i>kết quả đọc</i>, a value or the reason why there is none.</summary>
/// <remarks>Readers never guess and never throw: they answer with one of the two. Immutable; compares by reference.</remarks>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
    where T : notnull
{
    private readonly T? value;

    /// <summary>Creates the reading of a text that was understood.</summary>
    public ReadResult(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary>Creates the reading of a text that was not.</summary>
    public ReadResult(ReadError refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Error = refusal;
    }

    /// <summary>Gets why the text could not be read, or null where it was.</summary>
    public ReadError? Error { get; }

    /// <summary>Gets whether the text was read.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="FormatException">The text was not read.</exception>
    public T Value => Error is null ? value! : throw new TextFormatException(Error);

    /// <summary>Gets the value, if the text was read.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T read)
    {
        read = value;
        return IsSuccess;
    }

    /// <summary>Returns the value or the refusal.</summary>
    public override string ToString() => Error?.ToString() ?? value!.ToString() ?? "";
}
