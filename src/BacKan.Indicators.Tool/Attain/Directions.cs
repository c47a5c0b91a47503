using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Which way a figure may leave a range and be better for it: as the row says, else as the catalogue says of an indicator of that
/// name.</summary>
internal sealed class Directions
{
    private const int MostNames = 10_000;

    private static readonly Dictionary<string, Tendency> Words = new(StringComparer.Ordinal)
    {
        ["higher"] = Tendency.Higher, ["cao"] = Tendency.Higher, ["caohon"] = Tendency.Higher, ["caohontothon"] = Tendency.Higher,
            ["tang"] = Tendency.Higher, ["up"] = Tendency.Higher,
        ["lower"] = Tendency.Lower, ["thap"] = Tendency.Lower, ["thaphon"] = Tendency.Lower, ["thaphontothon"] = Tendency.Lower,
            ["giam"] = Tendency.Lower, ["down"] = Tendency.Lower,
        ["neither"] = Tendency.Neutral, ["khong"] = Tendency.Neutral, ["khongbennao"] = Tendency.Neutral, ["none"] = Tendency.Neutral,
            ["trungtinh"] = Tendency.Neutral,
    };

    private readonly Dictionary<string, Tendency> known = new(StringComparer.Ordinal);

    /// <summary>Gets the direction of a row; null where the sense has its own.</summary>
    public Tendency? Of(RowCells cells, string? sense)
    {
        string? said = cells.Text("better");
        if (said is not null && !Words.ContainsKey(InputColumn.Plain(said)))
        {
            cells.Refuse(ErrorCodes.ReportMember, "better",
                new("Hãy viết higher (cao hơn), lower (thấp hơn) hoặc neither (không bên nào).", "Write higher, lower or neither."));
            return null;
        }

        if (sense is not "between")
        {
            if (said is not null && sense is not null)
                cells.Say(Severity.Note, ToolErrorCodes.ReadAs, "better",
                    new("Chỉ dùng cho khoảng (between); chiều này đã rõ nên không dùng.",
                    "Used for ranges (between) alone; this sense says it already."));
            return null;
        }

        if (said is not null)
            return Words[InputColumn.Plain(said)];
        Tendency found = Catalogued(cells.Text("indicator") ?? "");
        if (found is Tendency.Higher or Tendency.Lower)
        {
            cells.Say(Severity.Note, ToolErrorCodes.ReadAs, "indicator", found == Tendency.Higher
                ? new("Danh mục chỉ tiêu: càng cao càng tốt, nên vượt khoảng là vượt chỉ tiêu; nếu không, ghi cột better.",
                    "By the catalogue higher is better, so over the range exceeds it; if not, give the column better.")
                : new("Danh mục chỉ tiêu: càng thấp càng tốt, nên dưới khoảng là vượt chỉ tiêu; nếu không, ghi cột better.",
                    "By the catalogue lower is better, so under the range exceeds it; if not, give the column better."));
        }

        return found;
    }

    private Tendency Catalogued(string name)
    {
        if (known.TryGetValue(name, out Tendency tendency))
            return tendency;
        string folded = VietnameseText.Fold(name);
        bool Is(BilingualText text) => string.Equals(VietnameseText.Fold(text.Vi), folded, StringComparison.Ordinal)
            || string.Equals(VietnameseText.Fold(text.En), folded, StringComparison.Ordinal);
        tendency = name.Length > 300 ? Tendency.Neutral
            : IndicatorCatalogue.Vietnam.Indicators.FirstOrDefault(i => Is(i.Name)
                || string.Equals(i.Id, name, StringComparison.OrdinalIgnoreCase))?.Tendency ?? Tendency.Neutral;
        if (known.Count < MostNames)
            known.Add(name, tendency);
        return tendency;
    }
}
