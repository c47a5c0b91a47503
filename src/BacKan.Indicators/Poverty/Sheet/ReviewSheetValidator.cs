using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using FluentValidation;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The checks of a review sheet: <i>kiểm tra Phiếu B</i>. Codes BK4002, BK4008 and BK4010 to BK4012, all errors.</summary>
internal sealed class ReviewSheetValidator : AbstractValidator<ReviewSheet>
{
    public ReviewSheetValidator()
    {
        RuleFor(s => s.Area).Custom((area, context) =>
        {
            if (area.Area is not (AreaType.Urban or AreaType.Rural))
                context.Doubt(ErrorCodes.PovertyArea, Severity.Error, area,
                    new("Khu vực phải là thành thị hoặc nông thôn.", "The area must be urban or rural."));
        });
        RuleFor(s => s.Region).Custom((region, context) =>
        {
            bool isUrban = context.InstanceToValidate.Area.Area == AreaType.Urban;
            if (region is { } said ? !Enum.IsDefined(said) || (said == ReviewRegion.CentrallyRunCity && !isUrban) : !isUrban)
            {
                context.Doubt(ErrorCodes.PovertyReviewRegion, Severity.Error, region, new(
                    "Hộ nông thôn phải có vùng, từ 1 đến 6: biểu điểm theo vùng.",
                        "A rural household needs a region, 1 to 6: its points depend on it."));
            }
        });
        RuleFor(s => s.Answers).Custom((answers, context) =>
        {
            foreach ((string key, decimal answer) in answers)
                CheckAnswer(key, answer, context);
        });
        RuleFor(s => s.Members).Custom((members, context) =>
        {
            for (int i = 0; i < members.Count; i++)
                CheckMember(i, members[i], context);
        });
        RuleFor(s => s).Custom(CheckTogether);
    }

    private static void CheckAnswer(string key, decimal answer, ValidationContext<ReviewSheet> context)
    {
        if (ReviewQuestions.Find(key) is not { } question || question == ReviewQuestions.Region)
        {
            context.Doubt(ErrorCodes.PovertyReviewAnswer, Severity.Error, key,
                new($"Phiếu không có câu hỏi {key}.", $"The sheet has no question {key}."), key);
        }
        else if (!question.Allows(answer))
        {
            string range = question.Most is { } most ? Invariant($"{question.Least}–{most}") : Invariant($"≥ {question.Least}");
            (string vi, string en) = question.IsWhole ? ("số nguyên ", "a whole number ") : ("số ", "a number ");
            context.Doubt(ErrorCodes.PovertyReviewAnswer, Severity.Error, answer, new(
                Invariant($"{key} = {answer}: cần {vi}{range} ({question.Words.Vi})."),
                    Invariant($"{key} = {answer}: expected {en}{range} ({question.Words.En}).")), key);
        }
    }

    private static void CheckMember(int index, ReviewMember member, ValidationContext<ReviewSheet> context)
    {
        foreach ((string name, int least, int most, Func<ReviewMember, int?> of) in ReviewMember.Codes)
        {
            if (of(member) is { } code && (code < least || code > most))
            {
                context.Doubt(ErrorCodes.PovertyReviewMember, Severity.Error, code, new(
                    Invariant($"Thành viên {index + 1}, {name} = {code}: cần mã {least}–{most}."),
                        Invariant($"Member {index + 1}, {name} = {code}: expected a code {least}–{most}.")), Invariant($"[{index}]"));
            }
        }

        if (member.Born > context.InstanceToValidate.On)
        {
            context.Doubt(ErrorCodes.PovertyReviewMember, Severity.Error, member.Born, new(
                Invariant($"Thành viên {index + 1} sinh sau ngày rà soát."),
                    Invariant($"Member {index + 1} was born after the day of the review.")), Invariant($"[{index}].born"));
        }

        if (member.Height is <= 0m or > 300m || member.Weight is <= 0m or > 500m)
        {
            context.Doubt(ErrorCodes.PovertyReviewMember, Severity.Error, member.Height ?? member.Weight, new(
                Invariant($"Thành viên {index + 1}: chiều cao (cm) hoặc cân nặng (kg) không hợp lệ."),
                    Invariant($"Member {index + 1}: height (cm) or weight (kg) cannot be.")), Invariant($"[{index}]"));
        }
    }

    private static void CheckTogether(ReviewSheet sheet, ValidationContext<ReviewSheet> context)
    {
        var answers = new ReviewAnswers(sheet);
        decimal? persons = answers.Given("persons");
        if (persons is not null && sheet.Members.Count > 0 && persons != sheet.Members.Count)
        {
            context.Doubt(ErrorCodes.PovertySaidTwice, Severity.Error, persons, new(
                Invariant($"Số nhân khẩu {persons}, danh sách có {sheet.Members.Count} người."),
                    Invariant($"{persons} persons are said, {sheet.Members.Count} members are listed.")), "answers.persons");
        }

        decimal most = persons ?? (sheet.Members.Count > 0 ? sheet.Members.Count : ReviewAnswers.Everybody);
        foreach (string key in new[] { "workers", "dependants", "pensioners" })
        {
            if (answers.Given(key) > most)
            {
                context.Doubt(ErrorCodes.PovertyReviewAnswer, Severity.Error, answers.Given(key), new(
                    Invariant($"{key} = {answers.Given(key)} nhiều hơn số nhân khẩu {most}."),
                        Invariant($"{key} = {answers.Given(key)} is more than the {most} persons.")), "answers." + key);
            }
        }

        if (answers.Given("dependants") > most || sheet.Answers.Any(a => ReviewQuestions.Find(a.Key)?.Allows(a.Value) != true))
            return;
        foreach (ReviewQuestion indicator in ReviewQuestions.Indicators.Where(i => answers.Given(i.Key) is not null))
        {
            Outcome said = answers.Given(indicator.Key) == 1m ? Outcome.Met : Outcome.NotMet;
            Outcome[] told = [.. answers.Persons().Select(n => answers.Told(ReviewScoring.KeyOf(indicator), n)).Distinct()];
            if (told is [Outcome.Met or Outcome.NotMet] && told[0] != said)
            {
                context.Doubt(ErrorCodes.PovertySaidTwice, Severity.Error, answers.Given(indicator.Key), new(
                    $"{indicator.Key} trái với các câu trả lời khác của phiếu ({indicator.Words.Vi}).",
                        $"{indicator.Key} contradicts the other answers of the sheet ({indicator.Words.En})."), "answers." + indicator.Key);
            }
        }
    }
}
