using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The explanation of a result, in the order of office files: <i>căn cứ, dữ liệu, tính toán, kết luận</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Explanation
{
    private static readonly BilingualText BasisTitle = new("Căn cứ", "Legal basis");
    private static readonly BilingualText DataTitle = new("Dữ liệu", "Data");
    private static readonly BilingualText TestsTitle = new("Tính toán", "Tests");
    private static readonly BilingualText ConclusionTitle = new("Kết luận", "Conclusion");

    internal Explanation(
        IReadOnlyList<BilingualText> basis, IReadOnlyList<FactLine> data, IReadOnlyList<Finding> findings,
        IReadOnlyList<BilingualText> conclusion)
    {
        (Citations, Data, Findings, Conclusion) = (basis, data, findings, conclusion);
    }

    /// <summary>Gets the rule, its provision, and how far it can be trusted.</summary>
    public IReadOnlyList<BilingualText> Citations { get; }

    /// <summary>Gets the known value of each fact that the rule uses.</summary>
    public IReadOnlyList<FactLine> Data { get; }

    /// <summary>Gets the tests in the order of the provision.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the answer, or what is missing.</summary>
    public IReadOnlyList<BilingualText> Conclusion { get; }

    /// <summary>Prints the four parts, one line for each entry.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        Part(BasisTitle, Citations.Select(line => (0, line.In(language))));
        Part(DataTitle, Data.Select(line => (0, $"{line.Name.In(language)}: {line.Value.In(language)}")));
        Part(TestsTitle, Findings.SelectMany(finding => Lines(finding, 0)));
        Part(ConclusionTitle, Conclusion.Select(line => (0, line.In(language))));
        return text.ToString();

        void Part(BilingualText title, IEnumerable<(int Depth, string Line)> lines)
        {
            text.Append(title.In(language)).Append(":\n");
            foreach ((int depth, string line) in lines)
                text.Append(' ', 2 * depth).Append("- ").Append(line).Append('\n');
        }

        IEnumerable<(int Depth, string Line)> Lines(Finding finding, int depth) =>
            finding.Parts.SelectMany(part => Lines(part, depth + 1)).Prepend((depth, finding.In(language)));
    }

    /// <summary>Returns the Vietnamese text.</summary>
    public override string ToString() => In(Language.Vietnamese);

    /// <summary>The lines that say which rule was applied and how far it can be trusted.</summary>
    internal static IReadOnlyList<BilingualText> BasisOf(AppliedRule rule, Confidence confidence)
    {
        string vi = DateText.Format(rule.On, Language.Vietnamese), en = DateText.Format(rule.On, Language.English);
        var lines = new List<BilingualText> { new(
            $"{rule.Name.Vi}, áp dụng ngày {vi} theo {rule.Citation.In(Language.Vietnamese)}",
            $"{rule.Name.En}, applied on {en} by {rule.Citation.In(Language.English)}") };
        if (rule.IsSetByHost)
            lines.Add(new(
                "Quy định do đơn vị sử dụng thư viện đặt, thay cho quy định có sẵn",
                "The rule was set by the host, in place of the library's own"));
        if (confidence != Confidence.OfficialText)
            lines.Add(Trust(confidence));
        return lines;
    }

    /// <summary>The lines that name what is missing, and the first question.</summary>
    internal static IEnumerable<BilingualText> MissingOf(IReadOnlyList<Fact> missing, Fact? first)
    {
        foreach (Fact fact in missing)
            yield return new($"Còn thiếu: {fact.Question.Vi}", $"Missing: {fact.Question.En}");
        if (first is not null && missing.Count > 1)
            yield return new($"Hỏi trước: {first.Question.Vi}", $"Ask first: {first.Question.En}");
    }

    private static BilingualText Trust(Confidence confidence) => confidence switch
    {
        Confidence.Quoted => new(
            "Nguồn: trích dẫn văn bản trên trang khác, chưa đối chiếu văn bản chính thức",
            "Source: a quotation on another page, not yet compared with the official text"),
        Confidence.Secondary => new(
            "Nguồn: báo chí hoặc tài liệu thứ cấp, chưa đối chiếu văn bản chính thức",
            "Source: the press or another secondary source, not yet compared with the official text"),
        _ => new("Nguồn: chưa kiểm chứng; kết quả chỉ là mô phỏng", "Source: not verified; the result is a simulation only"),
    };
}
