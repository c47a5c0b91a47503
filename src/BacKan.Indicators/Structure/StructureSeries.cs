namespace BacKan.Indicators.Structure;

/// <summary>The structures of one economy over the years: <i>chuỗi cơ cấu kinh tế</i>.</summary>
/// <remarks>
/// <para>Angles obey the triangle inequality: those from year to year add up to the angle of the whole period or to more, so their sum is no measure of how far the economy came.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
internal sealed class StructureSeries
{
    /// <summary>Creates a series.</summary>
    /// <param name="structures">Two or more structures of one scheme, in the order of their periods.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or a period is not after the one before it.</exception>
    /// <exception cref="SchemeMismatchException">The schemes differ.</exception>
    /// <exception cref="InvalidOperationException">A sector is missing.</exception>
    public StructureSeries(IReadOnlyList<EconomicStructure> structures)
    {
        ArgumentNullException.ThrowIfNull(structures);
        if (structures.Count < 2)
            throw new ArgumentException($"A series needs two or more structures, not {structures.Count}.", nameof(structures));
        for (int i = 1; i < structures.Count; i++)
        {
            if (structures[i].Period <= structures[i - 1].Period)
                throw new ArgumentException($"{structures[i].Period} stands after {structures[i - 1].Period}; expected the order of time, each period once.", nameof(structures));
        }

        Structures = [.. structures];
        Changes = [.. structures.Skip(1).Select((to, i) => structures[i].ChangeTo(to))];
        Overall = structures[0].ChangeTo(structures[^1]);
    }

    /// <summary>Gets the structures in the order of time.</summary>
    public IReadOnlyList<EconomicStructure> Structures { get; }

    /// <summary>Gets the changes between neighbours.</summary>
    public IReadOnlyList<StructuralChange> Changes { get; }

    /// <summary>Gets the change from the first to the last.</summary>
    public StructuralChange Overall { get; }

    /// <summary>Gets the sum of the angles between neighbours in degrees: the way gone, never less than the angle of <see cref="Overall"/>.</summary>
    public double PathDegrees => Changes.Sum(c => c.AngleDegrees);

    /// <summary>Gets the simple mean of the rates of change between neighbours, in percent, as published series give it.</summary>
    public double MeanRatioPercent => Changes.Average(c => c.RatioPercent);
}
