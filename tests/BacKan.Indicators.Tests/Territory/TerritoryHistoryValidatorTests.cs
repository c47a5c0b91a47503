using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class TerritoryHistoryValidatorTests
{
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly AdministrativeUnit Old = new(new("00001", new(2000, 1, 1)), AdministrativeUnitType.Commune, "A", Day), Left = new(new("00001", Day), AdministrativeUnitType.Commune, "B"), Right = new(new("00002", Day), AdministrativeUnitType.Commune, "C");

    [Fact]
    public void A_unit_that_was_divided_without_weights_is_doubted()
    {
        ValidationFailure failure = Validate(new SuccessionPart(Old, Left), new SuccessionPart(Old, Right)).Should().ContainSingle().Which;
        (failure.ErrorCode, failure.Severity, failure.AttemptedValue).Should().Be((ErrorCodes.TerritoryNoWeights, Severity.Warning, Old.Id));
    }

    [Fact]
    public void One_measure_of_every_part_suffices() =>
        Validate(new SuccessionPart(Old, Left, population: new Fraction(1, 3)), new SuccessionPart(Old, Right, population: new Fraction(2, 3))).Should().BeEmpty();

    [Fact]
    public void Of_the_history_of_the_province_only_the_district_out_of_which_the_town_was_enlarged_is_doubted() =>
        Services.Get<IValidator<TerritoryHistory>>().Validate(BacKanHistory.History).Errors.Should().ContainSingle().Which.ErrorMessage.Should().Be("huyện Bạch Thông was divided, and the weight of a part is not given.");

    private static List<ValidationFailure> Validate(params SuccessionPart[] parts) =>
        Services.Get<IValidator<TerritoryHistory>>().Validate(new TerritoryHistory([Old, Left, Right], [new(Day, new(VietnamInstruments.Decree56Of1997), parts)])).Errors;
}
