using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Targets;

/// <summary>The measured value, printed as a number with its word or as a range.</summary>
internal sealed record MeasuredValue(ValueRange Operand, MeasureUnit Unit)
{
    public MeasuredValue(StatedQuantity stated)
        : this(stated.Number.AsOperand, stated.Unit)
    {
        Stated = stated;
    }

    public MeasuredValue(StatedRange range, MeasureUnit unit)
        : this(range.AsOperand, range.Unit ?? unit)
    {
        Range = new(range.Low, range.High, Unit);
    }

    public StatedQuantity? Stated { get; }

    public StatedRange? Range { get; }

    public Qualifier Word => Stated?.Number.Qualifier ?? Qualifier.Exactly;

    // What did not occur is a true zero; what was not reported is not.
    public static MeasuredValue? Of(Figure figure) => figure switch
    {
        { Absence: AbsenceReason.DidNotOccur } => new(new StatedQuantity(new(0m), figure.Unit)),
        { Stated: { } number } => new(new StatedQuantity(number, figure.Unit)),
        { Range: { } range } => new(range, figure.Unit),
        _ => null,
    };
}
