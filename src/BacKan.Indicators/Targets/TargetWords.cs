using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>The words that plans use, printed and read.</summary>
internal static class TargetWords
{
    public const string ReducedBy = "reduced by";

    public static readonly BilingualText Less = new("giảm", "reduced");
    public static readonly BilingualText LessFrom = new("giảm từ", "reduced from");
    public static readonly BilingualText From = new("từ", "from");
    public static readonly BilingualText Down = new("xuống", "to");
    public static readonly BilingualText Growth = new("tăng", "growth of");
    public static readonly BilingualText Versus = new("so với", "on");
    public static readonly BilingualText Share = new("tỷ trọng", "a share of");
    public static readonly BilingualText DoneBy = new("chậm nhất ngày", "by");
    public static readonly BilingualText Together = new("đồng thời:", "together:");
    public static readonly BilingualText Exactly = new("đúng bằng", "exactly");

    /// <summary>The side of a range that exceeds it.</summary>
    public static BilingualText Side(Tendency better) => better switch
    {
        Tendency.Higher => new("cao hơn càng tốt", "higher is better"),
        Tendency.Lower => new("thấp hơn càng tốt", "lower is better"),
        _ => new("không hơn, không kém", "neither more nor less"),
    };
}
