using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>
/// The eight kinds of target, each met, missed, without a figure and in progress, with what an office would print of it: written by hand.
/// Cells: plan | figure | % of plan | against plan | note; then the sentence of the paragraphs. A milestone and words have no percent, a share has a difference alone.
/// </summary>
public static class EightKinds
{
    public static readonly string[] Kinds = ["level", "between", "reduction", "growth", "share", "milestone", "together", "words"];

    /// <summary>Kind, state, language, the five cells, the sentence.</summary>
    public static readonly (string Kind, string State, Language Language, string Cells, string Sentence)[] Expected =
    [
        ("level", "met", Language.Vietnamese, "4.350|4.785|110,00|cao hơn 435 tấn|vượt", "Tổng sản lượng lương thực có hạt là 4.785/4.350 tấn, đạt 110,00% KH."),
        ("level", "met", Language.English, "4,350|4,785|110.00|435 tonnes more|exceeded", "Grain output is 4,785/4,350 tonnes, 110.00% of the plan."),
        ("level", "missed", Language.Vietnamese, "4.350|4.300|98,85|thấp hơn 50 tấn|không đạt", "Tổng sản lượng lương thực có hạt là 4.300/4.350 tấn, đạt 98,85% KH."),
        ("level", "missed", Language.English, "4,350|4,300|98.85|50 tonnes less|not attained", "Grain output is 4,300/4,350 tonnes, 98.85% of the plan."),
        ("level", "none", Language.Vietnamese, "4.350|…|…||chưa có số liệu", "Chưa có số liệu: Tổng sản lượng lương thực có hạt (kế hoạch: 4.350 tấn)."),
        ("level", "none", Language.English, "4,350|…|…||no figure yet", "No figures yet: Grain output (plan: 4,350 tonnes)."),
        ("level", "progress", Language.Vietnamese, "4.350|2.610|60,00|thấp hơn 1.740 tấn|đang thực hiện", "Tổng sản lượng lương thực có hạt là 2.610/4.350 tấn, bằng 60,00% KH năm."),
        ("level", "progress", Language.English, "4,350|2,610|60.00|1,740 tonnes less|under way", "Grain output is 2,610/4,350 tonnes, 60.00% of the plan of 2014."),

        ("between", "met", Language.Vietnamese, "từ 500 đến 600|550|91,67–110,00|trong khoảng|đạt", "Diện tích rừng trồng là 550 ha; kế hoạch từ 500 đến 600 ha: đạt, 91,67–110,00% theo thực hiện/kế hoạch."),
        ("between", "met", Language.English, "from 500 to 600|550|91.67–110.00|within the range|attained", "Newly planted forest is 550 ha; plan from 500 to 600 ha: attained, 91.67–110.00% by actual over plan."),
        ("between", "missed", Language.Vietnamese, "từ 500 đến 600|490|81,67–98,00|thấp hơn 10 ha|không đạt", "Diện tích rừng trồng là 490 ha; kế hoạch từ 500 đến 600 ha: không đạt, 81,67–98,00% theo thực hiện/kế hoạch."),
        ("between", "missed", Language.English, "from 500 to 600|490|81.67–98.00|10 ha less|not attained", "Newly planted forest is 490 ha; plan from 500 to 600 ha: not attained, 81.67–98.00% by actual over plan."),
        ("between", "none", Language.Vietnamese, "từ 500 đến 600|…|…||chưa có số liệu", "Chưa có số liệu: Diện tích rừng trồng (kế hoạch: từ 500 đến 600 ha)."),
        ("between", "none", Language.English, "from 500 to 600|…|…||no figure yet", "No figures yet: Newly planted forest (plan: from 500 to 600 ha)."),
        ("between", "progress", Language.Vietnamese, "từ 500 đến 600|300|50,00–60,00|thấp hơn 200 ha|đang thực hiện", "Diện tích rừng trồng là 300 ha; kế hoạch từ 500 đến 600 ha: đang thực hiện, 50,00–60,00% theo thực hiện/kế hoạch."),
        ("between", "progress", Language.English, "from 500 to 600|300|50.00–60.00|200 ha less|under way", "Newly planted forest is 300 ha; plan from 500 to 600 ha: under way, 50.00–60.00% by actual over plan."),

        ("reduction", "met", Language.Vietnamese, "giảm từ 3,35% xuống 3,10%|2,43|368,00|thấp hơn 0,67 điểm %|vượt; % KH tính theo mức giảm thực hiện/mức giảm kế hoạch", "Tỷ lệ hộ nghèo là 2,43%; kế hoạch giảm từ 3,35% xuống 3,10%: vượt, 368,00% theo mức giảm thực hiện/mức giảm kế hoạch."),
        ("reduction", "met", Language.English, "reduced from 3.35% to 3.10%|2.43|368.00|0.67 percentage points less|exceeded; % of plan by reduction made over reduction planned", "Rate of poor households is 2.43%; plan reduced from 3.35% to 3.10%: exceeded, 368.00% by reduction made over reduction planned."),
        ("reduction", "missed", Language.Vietnamese, "giảm từ 3,35% xuống 3,10%|3,2|60,00|cao hơn 0,1 điểm %|không đạt; % KH tính theo mức giảm thực hiện/mức giảm kế hoạch", "Tỷ lệ hộ nghèo là 3,2%; kế hoạch giảm từ 3,35% xuống 3,10%: không đạt, 60,00% theo mức giảm thực hiện/mức giảm kế hoạch."),
        ("reduction", "missed", Language.English, "reduced from 3.35% to 3.10%|3.2|60.00|0.1 percentage points more|not attained; % of plan by reduction made over reduction planned", "Rate of poor households is 3.2%; plan reduced from 3.35% to 3.10%: not attained, 60.00% by reduction made over reduction planned."),
        ("reduction", "none", Language.Vietnamese, "giảm từ 3,35% xuống 3,10%|…|…||chưa có số liệu", "Chưa có số liệu: Tỷ lệ hộ nghèo (kế hoạch: giảm từ 3,35% xuống 3,10%)."),
        ("reduction", "none", Language.English, "reduced from 3.35% to 3.10%|…|…||no figure yet", "No figures yet: Rate of poor households (plan: reduced from 3.35% to 3.10%)."),
        ("reduction", "progress", Language.Vietnamese, "giảm từ 3,35% xuống 3,10%|3,2|60,00|cao hơn 0,1 điểm %|đang thực hiện; % KH tính theo mức giảm thực hiện/mức giảm kế hoạch", "Tỷ lệ hộ nghèo là 3,2%; kế hoạch giảm từ 3,35% xuống 3,10%: đang thực hiện, 60,00% theo mức giảm thực hiện/mức giảm kế hoạch."),
        ("reduction", "progress", Language.English, "reduced from 3.35% to 3.10%|3.2|60.00|0.1 percentage points more|under way; % of plan by reduction made over reduction planned", "Rate of poor households is 3.2%; plan reduced from 3.35% to 3.10%: under way, 60.00% by reduction made over reduction planned."),

        ("growth", "met", Language.Vietnamese, "tăng 3% so với 1.250 tỷ đồng|1.295|100,58|cao hơn 0,6 điểm %|vượt; % KH tính theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)", "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ là 1.295 tỷ đồng; kế hoạch tăng 3% so với 1.250 tỷ đồng: vượt, 100,58% theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)."),
        ("growth", "met", Language.English, "growth of 3% on 1,250 billion VND|1,295|100.58|0.6 percentage points more|exceeded; % of plan by (1 + growth made) over (1 + growth planned)", "Retail sales of goods and services is 1,295 billion VND; plan growth of 3% on 1,250 billion VND: exceeded, 100.58% by (1 + growth made) over (1 + growth planned)."),
        ("growth", "missed", Language.Vietnamese, "tăng 3% so với 1.250 tỷ đồng|1.260|97,86|thấp hơn 2,2 điểm %|không đạt; % KH tính theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)", "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ là 1.260 tỷ đồng; kế hoạch tăng 3% so với 1.250 tỷ đồng: không đạt, 97,86% theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)."),
        ("growth", "missed", Language.English, "growth of 3% on 1,250 billion VND|1,260|97.86|2.2 percentage points less|not attained; % of plan by (1 + growth made) over (1 + growth planned)", "Retail sales of goods and services is 1,260 billion VND; plan growth of 3% on 1,250 billion VND: not attained, 97.86% by (1 + growth made) over (1 + growth planned)."),
        ("growth", "none", Language.Vietnamese, "tăng 3% so với 1.250 tỷ đồng|…|…||chưa có số liệu", "Chưa có số liệu: Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ (kế hoạch: tăng 3% so với 1.250 tỷ đồng)."),
        ("growth", "none", Language.English, "growth of 3% on 1,250 billion VND|…|…||no figure yet", "No figures yet: Retail sales of goods and services (plan: growth of 3% on 1,250 billion VND)."),
        ("growth", "progress", Language.Vietnamese, "tăng 3% so với 1.250 tỷ đồng|625|48,54|thấp hơn 53 điểm %|đang thực hiện; % KH tính theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)", "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ là 625 tỷ đồng; kế hoạch tăng 3% so với 1.250 tỷ đồng: đang thực hiện, 48,54% theo (1 + tăng thực hiện)/(1 + tăng kế hoạch)."),
        ("growth", "progress", Language.English, "growth of 3% on 1,250 billion VND|625|48.54|53 percentage points less|under way; % of plan by (1 + growth made) over (1 + growth planned)", "Retail sales of goods and services is 625 billion VND; plan growth of 3% on 1,250 billion VND: under way, 48.54% by (1 + growth made) over (1 + growth planned)."),

        ("share", "met", Language.Vietnamese, "tỷ trọng 55%|56||cao hơn 1 điểm %|vượt", "Tỷ lệ đô thị hóa là 56%; kế hoạch tỷ trọng 55%: vượt, cao hơn 1 điểm %."),
        ("share", "met", Language.English, "a share of 55%|56||1 percentage points more|exceeded", "Urbanisation rate is 56%; plan a share of 55%: exceeded, 1 percentage points more."),
        ("share", "missed", Language.Vietnamese, "tỷ trọng 55%|53,89||thấp hơn 1,11 điểm %|không đạt", "Tỷ lệ đô thị hóa là 53,89%; kế hoạch tỷ trọng 55%: không đạt, thấp hơn 1,11 điểm %."),
        ("share", "missed", Language.English, "a share of 55%|53.89||1.11 percentage points less|not attained", "Urbanisation rate is 53.89%; plan a share of 55%: not attained, 1.11 percentage points less."),
        ("share", "none", Language.Vietnamese, "tỷ trọng 55%|…|…||chưa có số liệu", "Chưa có số liệu: Tỷ lệ đô thị hóa (kế hoạch: tỷ trọng 55%)."),
        ("share", "none", Language.English, "a share of 55%|…|…||no figure yet", "No figures yet: Urbanisation rate (plan: a share of 55%)."),
        ("share", "progress", Language.Vietnamese, "tỷ trọng 55%|54||thấp hơn 1 điểm %|đang thực hiện", "Tỷ lệ đô thị hóa là 54%; kế hoạch tỷ trọng 55%: đang thực hiện, thấp hơn 1 điểm %."),
        ("share", "progress", Language.English, "a share of 55%|54||1 percentage points less|under way", "Urbanisation rate is 54%; plan a share of 55%: under way, 1 percentage points less."),

        ("milestone", "met", Language.Vietnamese, "chậm nhất ngày 31/12/2014|hoàn thành ngày 3/11/2014|||đạt", "Mục tiêu thị xã Bắc Kạn trở thành thành phố vào năm 2014 đã hoàn thành ngày 3/11/2014."),
        ("milestone", "met", Language.English, "by 31 December 2014|done on 3 November 2014|||attained", "The goal of Bắc Kạn town becoming a city in 2014 was reached on 3 November 2014."),
        ("milestone", "missed", Language.Vietnamese, "chậm nhất ngày 31/12/2014|chưa hoàn thành|||không đạt", "Mục tiêu thị xã Bắc Kạn trở thành thành phố vào năm 2014 không đạt: đã quá thời hạn."),
        ("milestone", "missed", Language.English, "by 31 December 2014|not done yet|||not attained", "The goal of Bắc Kạn town becoming a city in 2014 was missed: its day has passed."),
        ("milestone", "none", Language.Vietnamese, "chậm nhất ngày 31/12/2014|…|||chưa có số liệu", "Mục tiêu thị xã Bắc Kạn trở thành thành phố vào năm 2014 chưa có số liệu."),
        ("milestone", "none", Language.English, "by 31 December 2014|…|||no figure yet", "The goal of Bắc Kạn town becoming a city in 2014 has no figure yet."),
        ("milestone", "progress", Language.Vietnamese, "chậm nhất ngày 31/12/2014|chưa hoàn thành|||đang thực hiện; chưa đến hạn", "Tiếp tục phấn đấu xây dựng thị xã Bắc Kạn trở thành thành phố vào năm 2014."),
        ("milestone", "progress", Language.English, "by 31 December 2014|not done yet|||under way; not due yet", "Bắc Kạn town goes on towards becoming a city in 2014."),

        ("together", "met", Language.Vietnamese, "||||vượt", "Số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới: vượt."),
        ("together", "met", Language.English, "||||exceeded", "Communes recognised as new-rural: exceeded."),
        ("together", "missed", Language.Vietnamese, "||||không đạt", "Số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới: không đạt."),
        ("together", "missed", Language.English, "||||not attained", "Communes recognised as new-rural: not attained."),
        ("together", "none", Language.Vietnamese, "||||chưa có số liệu", "Số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới: chưa có số liệu."),
        ("together", "none", Language.English, "||||no figure yet", "Communes recognised as new-rural: no figure yet."),
        ("together", "progress", Language.Vietnamese, "||||đang thực hiện", "Số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới: đang thực hiện."),
        ("together", "progress", Language.English, "||||under way", "Communes recognised as new-rural: under way."),

        ("words", "met", Language.Vietnamese, "tăng khá|tăng khá|||đạt", "Vốn đầu tư thực hiện toàn xã hội: tăng khá; kế hoạch tăng khá: đạt."),
        ("words", "met", Language.English, "tăng khá|tăng khá|||attained", "Realised social investment: tăng khá; plan tăng khá: attained."),
        ("words", "missed", Language.Vietnamese, "xuất siêu (trên 0 tỷ đồng)|-3||thấp hơn 3 tỷ đồng|không đạt; kế hoạch bằng 0 nên không có tỷ lệ", "Vốn đầu tư thực hiện toàn xã hội là -3 tỷ đồng; kế hoạch xuất siêu (trên 0 tỷ đồng): không đạt, thấp hơn 3 tỷ đồng."),
        ("words", "missed", Language.English, "xuất siêu (over 0 billion VND)|-3||3 billion VND less|not attained; the plan is zero, so there is no percent", "Realised social investment is -3 billion VND; plan xuất siêu (over 0 billion VND): not attained, 3 billion VND less."),
        ("words", "none", Language.Vietnamese, "tăng khá|…|||chưa có số liệu", "Chưa có số liệu: Vốn đầu tư thực hiện toàn xã hội (kế hoạch: tăng khá)."),
        ("words", "none", Language.English, "tăng khá|…|||no figure yet", "No figures yet: Realised social investment (plan: tăng khá)."),
        ("words", "progress", Language.Vietnamese, "tăng khá|tăng khá|||đang thực hiện", "Vốn đầu tư thực hiện toàn xã hội: tăng khá; kế hoạch tăng khá: đang thực hiện."),
        ("words", "progress", Language.English, "tăng khá|tăng khá|||under way", "Realised social investment: tăng khá; plan tăng khá: under way."),
    ];

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);

    /// <summary>Makes the report of one kind in one state: a year's plan, reported after the year, or after six months of it.</summary>
    public static Report Of(string kind, string state)
    {
        ReportingPeriod period = string.Equals(state, "progress", StringComparison.Ordinal) ? ReportingPeriod.FirstMonths(2014, 6) : Year;
        LocalDate day = period == Year ? new(2015, 1, 22) : new(2014, 7, 1);
        return new()
        {
            Place = BacKanUnits.Town,
            Period = period,
            ReportedOn = day,
            Source = Town,
            Plan = new() { Place = BacKanUnits.Town, Period = Year, Targets = [Planned(kind, state)] },
            Figures = string.Equals(state, "none", StringComparison.Ordinal) ? [] : [.. Figures(kind, state, period, day).Select(f => new ReportedFigure(f))],
        };
    }

    private static readonly DataSource Town = new("town", "Báo cáo của thị xã");

    private static Target Planned(string kind, string state) => kind switch
    {
        "level" => Target.AtLeast(I("grain_output"), Quantity.Tonnes(4_350)),
        "between" => Target.Between(I("forest_new"), Quantity.Hectares(500), Quantity.Hectares(600)),
        "reduction" => Target.ReducedTo(I("poverty_rate"), Quantity.Percent(3.35m), Quantity.Percent(3.10m)),
        "growth" => Target.Growth(I("retail_sales"), new(3m), Quantity.BillionDong(1_250)),
        "share" => Target.Share(I("urbanisation"), new(55m)),
        "milestone" => Target.DoneBy(I("city_status"), new(2014, 12, 31)),
        "together" => Target.Together(I("nrd_communes"), Target.AtMost(I("traffic_accidents"), new(10m, MeasureUnits.Incident)), Target.AtMost(I("poor_households"), new(300m, MeasureUnits.Household))),
        _ => string.Equals(state, "missed", StringComparison.Ordinal)
            ? Target.Qualitative(I("investment"), BilingualText.Same("xuất siêu"), Target.Above(I("investment"), Quantity.BillionDong(0)))
            : Target.Qualitative(I("investment"), BilingualText.Same("tăng khá")),
    };

    private static Figure[] Figures(string kind, string state, ReportingPeriod period, LocalDate day)
    {
        Figure Number(string id, decimal value) => new(I(id), BacKanUnits.Town, period, new(value), Town, day);
        return (kind, state) switch
        {
            ("level", "met") => [Number("grain_output", 4_785)],
            ("level", "missed") => [Number("grain_output", 4_300)],
            ("level", _) => [Number("grain_output", 2_610)],
            ("between", "met") => [Number("forest_new", 550)],
            ("between", "missed") => [Number("forest_new", 490)],
            ("between", _) => [Number("forest_new", 300)],
            ("reduction", "met") => [Number("poverty_rate", 2.43m)],
            ("reduction", _) => [Number("poverty_rate", 3.2m)],
            ("growth", "met") => [Number("retail_sales", 1_295)],
            ("growth", "missed") => [Number("retail_sales", 1_260)],
            ("growth", _) => [Number("retail_sales", 625)],
            ("share", "met") => [Number("urbanisation", 56)],
            ("share", "missed") => [Number("urbanisation", 53.89m)],
            ("share", _) => [Number("urbanisation", 54)],
            ("milestone", "met") => [Figure.Milestone(I("city_status"), BacKanUnits.Town, period, new(2014, 11, 3), Town, day)],
            ("milestone", _) => [Figure.Milestone(I("city_status"), BacKanUnits.Town, period, null, Town, day)],
            ("together", "met") => [Number("traffic_accidents", 9), Number("poor_households", 290)],
            ("together", "missed") => [Number("traffic_accidents", 9), Number("poor_households", 301)],
            ("together", _) => [Number("traffic_accidents", 4), Number("poor_households", 320)],
            ("words", "missed") => [Number("investment", -3)],
            _ => [Figure.InWords(I("investment"), BacKanUnits.Town, period, BilingualText.Same("tăng khá"), Town, day)],
        };
    }

    private static Indicator I(string id) => IndicatorCatalogue.TryFind(id, out Indicator? indicator) ? indicator : throw new ArgumentException(id, nameof(id));
}
