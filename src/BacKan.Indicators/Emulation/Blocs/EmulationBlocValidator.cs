using BacKan.Indicators.Localization;
using FluentValidation;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>The checks of a bloc: <i>kiểm tra cụm, khối thi đua</i>.</summary>
/// <remarks>Codes BK5321 to BK5324, errors. The custom state of a failure is its <see cref="BilingualText"/>.</remarks>
internal sealed class EmulationBlocValidator : AbstractValidator<EmulationBloc>
{
    /// <summary>Creates the validator.</summary>
    public EmulationBlocValidator()
    {
        RuleFor(b => b.Acclaimed).Custom((acclaimed, context) =>
        {
            if (acclaimed is not null
                && context.InstanceToValidate.Members.All(m => !string.Equals(m.Name, acclaimed, StringComparison.Ordinal)))
                context.Doubt(ErrorCodes.EmulationBlocAcclaimed, Severity.Error, acclaimed, new(
                    $"{acclaimed} không phải thành viên của khối.", $"{acclaimed} is no member of the bloc."));
        });
        RuleFor(b => b.VotesFor).Custom((votes, context) =>
        {
            if (votes > context.InstanceToValidate.Voters)
                context.Doubt(ErrorCodes.EmulationBlocVotes, Severity.Error, votes, new(
                    Invariant($"{votes} phiếu, nhiều hơn {context.InstanceToValidate.Voters} đơn vị được bỏ phiếu."),
                    Invariant($"There are {votes} votes of {context.InstanceToValidate.Voters} who may vote.")));
        });
        RuleForEach(b => b.Members).Custom((member, context) =>
        {
            EmulationBloc bloc = context.InstanceToValidate;
            if (member.Pledge is { } pledge && pledge.Year != bloc.Year && pledge.Year != bloc.Year + 1)
                context.Doubt(ErrorCodes.EmulationBlocPledgeYear, Severity.Error, pledge.Year, new(
                    Invariant($"{member.Name}: giao ước của năm {pledge.Year}, khối của năm {bloc.Year}."),
                    Invariant($"{member.Name}: the pledge is for {pledge.Year}, the bloc is that of {bloc.Year}.")));
            Fraction? sum = (bloc.Rules ?? new(BilingualText.Same("-"))).TotalOf(member.Lines);
            if (sum is not null && member.Points is { } stated && stated != sum)
                context.Doubt(ErrorCodes.EmulationBlocPoints, Severity.Error, stated, new(
                    Invariant($"{member.Name}: tổng điểm ghi {stated}, cộng bảng được {sum}."),
                    Invariant($"{member.Name}: {stated} points are stated, the lines add up to {sum}.")));
        });
    }
}
