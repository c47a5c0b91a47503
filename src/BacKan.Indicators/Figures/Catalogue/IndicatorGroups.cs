using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>The names of the fields of the library's own catalogue.</summary>
internal static class IndicatorGroups
{
    public static BilingualText Name(IndicatorGroup group) => group switch
    {
        IndicatorGroup.Economy => new("Kinh tế tổng hợp", "Economy"),
        IndicatorGroup.Budget => new("Ngân sách nhà nước", "State budget"),
        IndicatorGroup.Agriculture => new("Nông, lâm nghiệp và thủy sản", "Agriculture, forestry and fishery"),
        IndicatorGroup.Population => new("Đất đai, dân số", "Land and population"),
        IndicatorGroup.Labour => new("Lao động, việc làm", "Labour and jobs"),
        IndicatorGroup.LivingStandards => new("Mức sống dân cư", "Living standards"),
        IndicatorGroup.NewRural => new("Nông thôn mới", "New rural areas"),
        IndicatorGroup.Society => new("Xã hội, môi trường, quốc phòng", "Society, environment, defence"),
        IndicatorGroup.Milestones => new("Mốc", "Milestones"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Expected a defined group."),
    };
}
