namespace BacKan.Indicators.Localization;

/// <summary>A text read once from left to right: whole numbers, words and marks, whatever the spaces between them.</summary>
internal sealed class WordScanner(string text)
{
    // No word that a reader looks for is longer; comparing no further keeps reading linear.
    private const int LongestWord = 12;
    private const int LongestQuote = 24;

    private readonly TidiedText tidied = VietnameseText.Tidy(text);
    private int place;

    /// <summary>Gets or sets the place of the next character that is not a space.</summary>
    public int Place
    {
        get
        {
            while (place < Text.Length && Text[place] == ' ')
                place++;
            return place;
        }

        set => place = value;
    }

    public bool AtEnd => Place == Text.Length;

    private string Text => tidied.Text;

    public bool TryNumber(out ScannedNumber number)
    {
        int start = Place, end = start, value = 0;
        for (; end < Text.Length && char.IsAsciiDigit(Text[end]); end++)
            value = end - start < 9 ? (value * 10) + (Text[end] - '0') : int.MaxValue;
        number = new(value, end - start, start);
        place = end;
        return end > start;
    }

    /// <summary>Skips these words, one after the other, or skips nothing.</summary>
    public bool TryWords(params ReadOnlySpan<string> words)
    {
        int start = Place;
        foreach (string word in words)
        {
            if (!IsSame(TakeWord(), word))
            {
                place = start;
                return false;
            }
        }

        return true;
    }

    /// <summary>Skips one of these words and returns its index, or skips nothing and returns -1.</summary>
    public int TryOneOf(ReadOnlySpan<string> words)
    {
        int start = Place;
        string word = TakeWord();
        for (int i = 0; i < words.Length; i++)
        {
            if (IsSame(word, words[i]))
                return i;
        }

        place = start;
        return -1;
    }

    public bool TryMark(char mark)
    {
        bool found = !AtEnd && Text[place] == mark;
        place += found ? 1 : 0;
        return found;
    }

    public bool TryDash()
    {
        bool found = !AtEnd && VietnameseText.IsDash(Text[place]);
        place += found ? 1 : 0;
        return found;
    }

    /// <summary>Returns the place in the given text of a place in the tidied one.</summary>
    public int Original(int at) => tidied.Original(at);

    /// <summary>Refuses the text at the next character.</summary>
    public ReadError Refuse(string code, string vi, string en) => RefuseAt(Place, code, vi, en);

    /// <summary>Refuses the text at a place of the tidied text.</summary>
    public ReadError RefuseAt(int at, string code, string vi, string en) => new(code, tidied.Original(at), new(vi, en));

    /// <summary>Returns the beginning of what is still unread, for a message.</summary>
    public BilingualText Unread()
    {
        if (AtEnd)
            return new("hết văn bản", "the end of the text");
        int length = Math.Min(LongestQuote, Text.Length - place);
        if (char.IsHighSurrogate(Text[place + length - 1]) && length > 1)
            length--;
        return Localization.BilingualText.Same($"'{Text.AsSpan(place, length)}{(place + length < Text.Length ? "…" : "")}'");
    }

    private string TakeWord()
    {
        int start = Place;
        while (place < Text.Length && char.IsLetter(Text[place]))
            place++;
        return place - start > LongestWord ? "" : Text[start..place];
    }

    private static bool IsSame(string read, string word) =>
        read.Length != 0
            && (string.Equals(read, word, StringComparison.Ordinal)
                || string.Equals(VietnameseText.Fold(read), VietnameseText.Fold(word), StringComparison.Ordinal));
}
