using BacKan.Indicators.Localization;
using FluentValidation;

namespace BacKan.Indicators.Territory;

/// <summary>
/// The checks of a history of units: <i>kiểm tra lịch sử đơn vị hành chính</i>. Problems that
/// prevent a history are refused by its constructor.
/// </summary>
/// <remarks>
/// Code: BK1267 (warning) a unit was divided without the weights of its parts: no series crosses that day. The custom state of a failure is
/// its <see cref="BilingualText"/> in both languages.
/// </remarks>
internal sealed class TerritoryHistoryValidator : AbstractValidator<TerritoryHistory>
{
    /// <summary>Creates the validator.</summary>
    public TerritoryHistoryValidator() => RuleForEach(h => h.Successions).Custom((succession, context) =>
    {
        foreach (AdministrativeUnit unit in succession.From.Where(succession.IsDivided))
        {
            if (succession.Parts.Where(p => p.From == unit).Any(p => Array.TrueForAll(
                Enum.GetValues<TerritorialMeasure>(), measure => p.Weight(measure) is null)))
                context.Doubt(
                    ErrorCodes.TerritoryNoWeights, Severity.Warning, unit.Id,
                    new($"{unit} bị chia mà không có tỷ lệ của từng phần.", $"{unit} was divided, and the weight of a part is not given."));
        }
    });
}
