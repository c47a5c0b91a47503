using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>The kind of a legal document, from a closed list: <i>loại văn bản</i> (Luật, Nghị định, Quyết định …).</summary>
/// <remarks>
/// The symbol in a number does not determine the kind: a Party <i>Quy định</i> and a
/// <i>Quyết định</i> both print QĐ. Immutable; equality compares the code.
/// </remarks>
public sealed class InstrumentKind
{
    private InstrumentKind(string code, string vi, string en, string? symbol)
    {
        (Code, Name, Symbol) = (code, new(vi, en), symbol);
    }

    /// <summary>Gets a law: <i>Luật</i>.</summary>
    public static InstrumentKind Law { get; } = new("law", "Luật", "Law", null);

    /// <summary>Gets a code: <i>Bộ luật</i>.</summary>
    internal static InstrumentKind LawCode { get; } = new("code", "Bộ luật", "Code", null);

    /// <summary>Gets an ordinance: <i>Pháp lệnh</i>.</summary>
    internal static InstrumentKind Ordinance { get; } = new("ordinance", "Pháp lệnh", "Ordinance", "PL");

    /// <summary>Gets a resolution: <i>Nghị quyết</i>.</summary>
    public static InstrumentKind Resolution { get; } = new("resolution", "Nghị quyết", "Resolution", "NQ");

    /// <summary>Gets a joint resolution: <i>Nghị quyết liên tịch</i>.</summary>
    internal static InstrumentKind JointResolution { get; } = new("joint-resolution", "Nghị quyết liên tịch", "Joint Resolution", "NQLT");

    /// <summary>Gets a decree: <i>Nghị định</i>.</summary>
    public static InstrumentKind Decree { get; } = new("decree", "Nghị định", "Decree", "NĐ");

    /// <summary>Gets a decision: <i>Quyết định</i>.</summary>
    public static InstrumentKind Decision { get; } = new("decision", "Quyết định", "Decision", "QĐ");

    /// <summary>Gets a circular: <i>Thông tư</i>.</summary>
    public static InstrumentKind Circular { get; } = new("circular", "Thông tư", "Circular", "TT");

    /// <summary>Gets a joint circular: <i>Thông tư liên tịch</i>.</summary>
    internal static InstrumentKind JointCircular { get; } = new("joint-circular", "Thông tư liên tịch", "Joint Circular", "TTLT");

    /// <summary>Gets a directive: <i>Chỉ thị</i>.</summary>
    internal static InstrumentKind Directive { get; } = new("directive", "Chỉ thị", "Directive", "CT");

    /// <summary>Gets an official letter: <i>Công văn</i>; its number names the sender, not the kind.</summary>
    internal static InstrumentKind OfficialLetter { get; } = new("official-letter", "Công văn", "Official Letter", "CV");

    /// <summary>Gets a programme: <i>Chương trình</i>.</summary>
    internal static InstrumentKind Programme { get; } = new("programme", "Chương trình", "Programme", "CTr");

    /// <summary>Gets a plan: <i>Kế hoạch</i>.</summary>
    public static InstrumentKind Plan { get; } = new("plan", "Kế hoạch", "Plan", "KH");

    /// <summary>Gets a guidance: <i>Hướng dẫn</i>.</summary>
    internal static InstrumentKind Guidance { get; } = new("guidance", "Hướng dẫn", "Guidance", "HD");

    /// <summary>Gets a regulation, most often of the Party: <i>Quy định</i>.</summary>
    internal static InstrumentKind Regulation { get; } = new("regulation", "Quy định", "Regulation", "QĐ");

    /// <summary>Gets rules of procedure: <i>Quy chế</i>.</summary>
    public static InstrumentKind Rules { get; } = new("rules", "Quy chế", "Rules", "QC");

    /// <summary>Gets a consolidated text: <i>Văn bản hợp nhất</i>.</summary>
    internal static InstrumentKind ConsolidatedText { get; } = new("consolidated-text", "Văn bản hợp nhất", "Consolidated Text", "VBHN");

    /// <summary>Gets an announcement: <i>Thông báo</i>.</summary>
    internal static InstrumentKind Announcement { get; } = new("announcement", "Thông báo", "Announcement", "TB");

    /// <summary>Gets a conclusion: <i>Kết luận</i>.</summary>
    public static InstrumentKind Conclusion { get; } = new("conclusion", "Kết luận", "Conclusion", "KL");

    /// <summary>Gets a report: <i>Báo cáo</i>.</summary>
    public static InstrumentKind Report { get; } = new("report", "Báo cáo", "Report", "BC");

    /// <summary>Gets a proposal to a higher body: <i>Tờ trình</i>.</summary>
    public static InstrumentKind Proposal { get; } = new("proposal", "Tờ trình", "Proposal", "TTr");

    /// <summary>Gets a scheme: <i>Đề án</i>.</summary>
    public static InstrumentKind Scheme { get; } = new("scheme", "Đề án", "Scheme", "ĐA");

    /// <summary>Gets every kind.</summary>
    public static IReadOnlyList<InstrumentKind> All { get; } =
    [
        Law, LawCode, Ordinance, Resolution, JointResolution, Decree, Decision, Circular, JointCircular, Directive, OfficialLetter,
        Programme, Plan, Guidance, Regulation, Rules, ConsolidatedText, Announcement, Conclusion, Report, Proposal, Scheme,
    ];

    /// <summary>Gets the stable code, "decree".</summary>
    public string Code { get; }

    /// <summary>Gets the name, "Nghị định" and "Decree".</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the abbreviation in numbers, "NĐ"; null if numbers of this kind have none.</summary>
    public string? Symbol { get; }

    /// <summary>Finds the kind with a code or a name in either language, in any spelling; null if there is none.</summary>
    public static InstrumentKind? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string key = VietnameseText.Fold(text);
        return All.FirstOrDefault(k =>
            string.Equals(k.Code, text, StringComparison.Ordinal)
            || string.Equals(VietnameseText.Fold(k.Name.Vi), key, StringComparison.Ordinal)
            || string.Equals(VietnameseText.Fold(k.Name.En), key, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InstrumentKind other
        && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Prints the name.</summary>
    public string In(Language language) => Name.In(language);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(InstrumentKind? left, InstrumentKind? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(InstrumentKind? left, InstrumentKind? right) => !Equals(left, right);
}
