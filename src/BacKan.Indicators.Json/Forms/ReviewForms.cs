using System.Globalization;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Poverty;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;
using static BacKan.Indicators.Json.Forms.TerritoryForms;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Review sheets and quick screens, and what comes of them.</summary>
internal static class ReviewForms
{
    public static readonly Form<ReviewMember> MemberForm = Object<ReviewMember>(
        "review-member", "một thành viên, theo mã của Mẫu 3.1", "a member, in the codes of form 3.1; what is absent is not known", o =>
        {
            var name = o.Optional("name", StringForm, m => m.Name, "họ tên", "the name");
            var born = o.Optional("born", DayForm, m => m.Born, "ngày sinh", "the day of birth");
            var height = o.Optional("height", NumberForm, m => m.Height, "chiều cao, cm", "the height in cm");
            var weight = o.Optional("weight", NumberForm, m => m.Weight, "cân nặng, kg", "the weight in kg");
            Func<ReadValues, int?> Code(string key, int most, Func<ReviewMember, int?> get, string vi, string en, int least = 1) =>
                o.Optional(key, Whole(least, most), get, vi, en);
            var relation = Code("relation", 5, m => m.Relation, "cột 3: 1 chủ hộ, 2 vợ/chồng, 3 con, 4 bố/mẹ, 5 khác",
                "column 3: 1 the head, 2 wife or husband, 3 child, 4 parent, 5 other");
            var sex = Code("sex", 2, m => m.Sex, "giới tính: 1 nam, 2 nữ", "1 male, 2 female");
            var schooling = Code("schooling", 2, m => m.Schooling, "cột 8", "column 8");
            var level = Code("schoolLevel", 8, m => m.SchoolLevel, "cột 9; 0 không học", "column 9; 0 none", 0);
            var education = Code("education", 4, m => m.Education, "cột 10", "column 10");
            var training = Code("training", 6, m => m.Training, "cột 11", "column 11");
            var insurance = Code("insurance", 2, m => m.Insurance, "cột 12; 0 ngân sách đóng", "column 12; 0 where the budget pays", 0);
            var internet = Code("internet", 2, m => m.Internet, "cột 13", "column 13");
            var allowance = Code("allowance", 3, m => m.Allowance, "cột 14; 0 không hưởng", "column 14; 0 none", 0);
            var work = Code("work", 6, m => m.Work, "cột 15", "column 15");
            var job = Code("job", 4, m => m.Job, "cột 16; 0 không", "column 16; 0 none", 0);
            var contract = Code("contract", 3, m => m.Contract, "cột 17", "column 17");
            var pension = Code("pension", 3, m => m.Pension, "cột 18; 0 không hưởng", "column 18; 0 none", 0);
            var illness = Code("illness", 2, m => m.Illness, "cột 19", "column 19");
            return v => new()
            {
                Name = name(v), Born = born(v), Height = height(v), Weight = weight(v), Relation = relation(v), Sex = sex(v),
                Schooling = schooling(v),
                    SchoolLevel = level(v),
                Education = education(v), Training = training(v), Insurance = insurance(v), Internet = internet(v),
                    Allowance = allowance(v),
                Work = work(v), Job = job(v), Contract = contract(v), Pension = pension(v), Illness = illness(v),
            };
        });

    public static readonly Form<ReviewSheet> SheetForm = Object<ReviewSheet>(
        "review-sheet", "một Phiếu B", "a review sheet; a question without an answer is not known", o =>
        {
            var id = o.Optional("id", StringForm, s => s.Id, "mã hộ", "the code of the household");
            var head = o.Optional("head", StringForm, s => s.Head, "chủ hộ", "its head");
            var lastYear = o.Optional(
                "lastYear", PovertyForms.ClassForm, s => s.LastYear, "loại hộ năm trước", "its class of the year before");
            var area = o.Required("area", AreaClassificationForm, s => s.Area, "khu vực", "urban or rural, on which day and by whom");
            var on = o.Required("on", DayForm, s => s.On, "ngày rà soát", "the day of the review");
            var region = o.Optional("region", Word<ReviewRegion>("review-region"), s => s.Region, "vùng", "the region");
            var answers = o.Map("answers", NumberForm, s => s.Answers, "câu trả lời theo mã câu hỏi",
                "answers by the keys of the questions");
            var members = o.List("members", MemberForm, s => s.Members, "các thành viên", "the members");
            var income = o.Optional("income", HouseholdForms.IncomeForm, s => s.Income, "thu nhập theo Phụ lục VIII",
                "the income of Annex VIII");
            return v => new(area(v), on(v))
            {
                Id = id(v), Head = head(v), LastYear = lastYear(v), Region = region(v), Answers = answers(v), Members = members(v),
                Income = income(v),
            };
        });

    public static readonly Form<QuickScreen> ScreenForm = Object<QuickScreen>(
        "quick-screen", "một dòng của Phiếu A", "a line of form A; what is absent is not known", o =>
        {
            var head = o.Optional("head", StringForm, s => s.Head, "chủ hộ", "its head");
            var on = o.Optional("on", DayForm, s => s.On, "ngày rà soát", "the day of the review");
            var exclusions = o.Map("exclusions", YesNoForm, s => Numbered(s.Exclusions), "cột 0: điều kiện 1 đến 5",
                "column 0: conditions 1 to 5");
            var criteria = o.Map("criteria", YesNoForm, s => Numbered(s.Criteria), "cột 1 đến 9", "columns 1 to 9");
            return v => new(Ordered(exclusions(v), 5), Ordered(criteria(v), 9)) { Head = head(v), On = on(v) };
        });

    public static readonly Form<ReviewItemScore> ScoreForm = Answer<ReviewItemScore>("review-item", "điểm một chỉ tiêu",
        "the points of an item", o =>
    {
        o.Required("number", StringForm, i => i.Number, "số trên phiếu", "its number on the form");
        o.Required("words", TextForm, i => i.Words, "chỉ tiêu", "the words of the form");
        o.Required("low", Whole(), i => i.Low, "điểm ít nhất", "the least points");
        o.Required("high", Whole(), i => i.High, "điểm nhiều nhất", "the most points");
        o.Optional("reason", TextForm, i => i.Reason, "vì sao", "why they are not exact, or how the form was read");
    });

    public static readonly Form<ReviewResult> ResultForm = Answer<ReviewResult>("review-result", "kết quả chấm điểm Phiếu B",
        "what the points of a sheet are", o =>
    {
        o.Optional("id", StringForm, r => r.Sheet.Id, "mã hộ", "the code of the household");
        o.Required("class", Word(), r => r.Class?.ToString() ?? "Unknown", "loại hộ", "the class by points, or Unknown");
        o.Required("lowA", Whole(), r => r.LowA, "điểm A ít nhất", "the least points A");
        o.Required("highA", Whole(), r => r.HighA, "điểm A nhiều nhất", "the most points A");
        o.Required("lowB", Whole(), r => r.LowB, "điểm B ít nhất", "the least points B");
        o.Required("highB", Whole(), r => r.HighB, "điểm B nhiều nhất", "the most points B");
        o.Optional("average", YesNoForm, r => r.IsAverage, "mức sống trung bình", "whether it is of average living standard by income");
        o.List("items", ScoreForm, r => r.Items, "các chỉ tiêu B1", "the items of B1");
        o.List("indicators", ScoreForm, r => r.Indicators, "các chỉ tiêu B2", "the indicators of B2");
        o.List("ask", StringForm, r => r.Ask.Select(q => q.Key), "cần hỏi", "the questions that decide");
    });

    private static WordForm<string> Word() =>
        new([.. new[] { "Poor", "NearPoor", "Above", "Unknown" }.Select(w => (w, w))], "review-class");

    private static IEnumerable<KeyValuePair<string, bool>> Numbered(IReadOnlyList<bool?> answers) => answers
        .Select((answer, i) => (Key: (i + 1).ToString(CultureInfo.InvariantCulture), answer)).Where(a => a.answer is not null)
        .Select(a => KeyValuePair.Create(a.Key, a.answer!.Value));

    private static bool?[] Ordered(IReadOnlyDictionary<string, bool> answers, int count)
    {
        var ordered = new bool?[count];
        foreach ((string key, bool answer) in answers)
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at < 1 || at > count)
                throw new RefusedException($"các khóa từ 1 đến {count}", $"with keys from 1 to {count}");
            ordered[at - 1] = answer;
        }

        return ordered;
    }
}
