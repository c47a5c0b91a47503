namespace BacKan.Indicators.Figures;

/// <summary>The field of an indicator: <i>nhóm chỉ tiêu</i>.</summary>
internal enum IndicatorGroup
{
    /// <summary>Gross product, output, trade, prices, investment (<i>kinh tế tổng hợp</i>).</summary>
    Economy = 1,

    /// <summary>Budget (<i>ngân sách nhà nước</i>).</summary>
    Budget = 2,

    /// <summary>Crops, forests, animals, fishery (<i>nông, lâm nghiệp và thủy sản</i>).</summary>
    Agriculture = 3,

    /// <summary>Land and people (<i>đất đai, dân số</i>).</summary>
    Population = 4,

    /// <summary>Labour and jobs (<i>lao động, việc làm</i>).</summary>
    Labour = 5,

    /// <summary>Income and poverty (<i>mức sống dân cư</i>).</summary>
    LivingStandards = 6,

    /// <summary>New rural areas (<i>nông thôn mới</i>).</summary>
    NewRural = 7,

    /// <summary>Water, health, schools, traffic, defence (<i>xã hội, môi trường, quốc phòng</i>).</summary>
    Society = 8,

    /// <summary>Goals, reached or not (<i>mốc</i>).</summary>
    Milestones = 9,
}
