using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Localization;

/// <summary>The result of reading a text: <i>kết quả đọc</i>, a value or the reason why there is none.</summary>
/// <remarks>Readers never guess and never throw. Immutable; compares by reference.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ReadResult<T>
    where T : notnull
{
    private readonly T? value;

    /// <summary>Creates a successful result.</summary>
    public ReadResult(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary>Creates a failed result.</summary>
    public ReadResult(ReadError refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Error = refusal;
    }

    /// <summary>Gets the reason why the text could not be read, or null if it was read.</summary>
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

    /// <summary>Returns the value or the error.</summary>
    public override string ToString() => Error?.ToString() ?? value!.ToString() ?? "";
}
