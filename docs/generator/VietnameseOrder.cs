namespace BacKan.Indicators.Docs;

/// <summary>The order of a Vietnamese dictionary: syllable by syllable, first the letters, then the tone.</summary>
internal sealed class VietnameseOrder : IComparer<string>
{
    // One row a letter, one column a tone: level, huyền, hỏi, ngã, sắc, nặng. Letters of loans stand where Latin has them.
    private static readonly string[] Letters =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m", "n",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ];

    private static readonly Dictionary<char, (int Letter, int Tone)> Places = Letters
        .SelectMany((row, letter) => row.Select((c, tone) => (c, letter, tone)))
        .ToDictionary(p => p.c, p => (p.letter, p.tone));

    public static VietnameseOrder Instance { get; } = new();

    /// <summary>Gets the capital that a term stands under; "#" for signs and digits.</summary>
    public static string HeadingOf(string term) =>
        term.Length > 0 && Places.TryGetValue(char.ToLowerInvariant(term[0]), out var place) ? Letters[place.Letter][..1]
            .ToUpperInvariant() : "#";

    public int Compare(string? x, string? y)
    {
        int[][] left = KeyOf(x ?? ""), right = KeyOf(y ?? "");
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = left[i].AsSpan().SequenceCompareTo(right[i]);
            if (order != 0)
                return order;
        }

        int shorter = left.Length.CompareTo(right.Length);
        return shorter != 0 ? shorter : string.CompareOrdinal(x, y);
    }

    /// <summary>Gets one row for each syllable: its letters, an end below every letter, its tone.</summary>
    private static int[][] KeyOf(string term) =>
    [
        .. term.ToLowerInvariant().Split([' ', '-', '–', ',', '(', ')', '…'], StringSplitOptions.RemoveEmptyEntries).Select(syllable =>
        {
            var places = syllable.Select(c => Places.TryGetValue(c, out var place) ? place : (Letter: c - char.MaxValue - 2, Tone: 0))
                .ToArray();
            return (int[])[.. places.Select(p => p.Letter), int.MinValue, places.Max(p => p.Tone)];
        }),
    ];
}
