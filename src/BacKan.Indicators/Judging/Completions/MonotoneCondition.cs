using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// A condition in which every open fact has answers that stand in order: more of it never makes the
/// condition worse. It is asked by trial, without a diagram.
/// </summary>
/// <remarks>
/// <para>
/// Such a condition is met under all completions when it is met with the worst answers, and under
/// none when it is not met with the best: two trials decide.
/// </para>
/// <para>
/// Raise the answers from the worst one by one as long as the condition stays not met: each fact that is left behind would have met it, so
/// the condition hangs on that fact. Lowering from the best is the mirror image.
/// </para>
/// <para>Not thread-safe: a trial writes its answers down.</para>
/// </remarks>
internal sealed class MonotoneCondition
{
    private readonly Variable[] variables;
    private readonly int[][] levelOfCell;
    private readonly bool[] holds;

    private MonotoneCondition(Variable[] variables, int[][] levelOfCell, int[] best, Step[] program)
    {
        (this.variables, this.levelOfCell, Best, Program) = (variables, levelOfCell, best, program);
        (holds, Level) = (new bool[program.Length], new int[variables.Length]);
    }

    /// <summary>Gets the open facts in the order of the provision.</summary>
    public IReadOnlyList<Variable> Variables => variables;

    /// <summary>Gets the best level of each fact; the worst is 0.</summary>
    public int[] Best { get; }

    /// <summary>Gets the levels of the trial.</summary>
    public int[] Level { get; }

    /// <summary>Gets the steps; the last is the whole.</summary>
    public Step[] Program { get; }

    /// <summary>Makes it of a condition.</summary>
    /// <param name="root">The condition, not a constant.</param>
    /// <param name="free">A fact whose answers stand in no order, and its tests; or null.</param>
    /// <returns>The condition, or null where there is such a fact.</returns>
    public static MonotoneCondition? Of(Node root, out (Variable Variable, IReadOnlyCollection<BigInteger> Tests)? free)
    {
        var writer = new MonotoneWriter(root);
        free = writer.Free;
        if (free is not null)
            return null;
        Variable[] variables = [.. writer.Variables];
        return new(variables, [.. variables.Select(writer.LevelsOf)], [.. variables.Select(writer.BestOf)], writer.Write());
    }

    /// <summary>Whether all completions agree, or null.</summary>
    public bool? Constant()
    {
        Array.Clear(Level);
        if (Holds())
            return true;
        Best.CopyTo(Level, 0);
        return Holds() ? null : false;
    }

    /// <summary>Whether all completions in which a fact has an answer agree, or null.</summary>
    public bool? Constant(Variable variable, int cell)
    {
        int place = PlaceOf(variable);
        if (place < 0)
            return Constant();
        Array.Clear(Level);
        Level[place] = levelOfCell[place][cell];
        if (Holds())
            return true;
        Best.CopyTo(Level, 0);
        Level[place] = levelOfCell[place][cell];
        return Holds() ? null : false;
    }

    /// <summary>Returns the place of a fact, or -1.</summary>
    public int PlaceOf(Variable variable) => Array.IndexOf(variables, variable);

    /// <summary>Raises the answers in an order while the condition stays not met, and adds the facts that are left behind.</summary>
    /// <param name="order">The places of the facts, each once.</param>
    /// <param name="found">The facts on which the condition hangs.</param>
    public void Raise(int[] order, HashSet<Variable> found)
    {
        Array.Clear(Level);
        if (!Holds())
            Raise(order, Best, found);
    }

    /// <summary>Raises the answers, from where they stand and not met, to a height.</summary>
    public void Raise(int[] order, int[] high, HashSet<Variable>? found)
    {
        foreach (int place in order)
        {
            while (Level[place] < high[place])
            {
                Level[place]++;
                if (!Holds())
                    continue;
                Level[place]--;
                found?.Add(variables[place]);
                break;
            }
        }
    }

    /// <summary>Lowers the answers in an order while the condition stays met, and adds the facts that cannot be lowered further.</summary>
    public void Lower(int[] order, HashSet<Variable> found)
    {
        Best.CopyTo(Level, 0);
        if (Holds())
            Lower(order, new int[Level.Length], found);
    }

    /// <summary>Lowers the answers, from where they stand and met, to a depth.</summary>
    public void Lower(int[] order, int[] low, HashSet<Variable>? found)
    {
        foreach (int place in order)
        {
            while (Level[place] > low[place])
            {
                Level[place]--;
                if (Holds())
                    continue;
                Level[place]++;
                found?.Add(variables[place]);
                break;
            }
        }
    }

    /// <summary>Gets answers as they stand after the last trial.</summary>
    public Dictionary<Variable, int> Cells()
    {
        var cells = new Dictionary<Variable, int>();
        for (int i = 0; i < variables.Length; i++)
            cells.Add(variables[i], variables[i].Cells.First(cell => levelOfCell[i][cell] == Level[i]));
        return cells;
    }

    /// <summary>Tries the answers as they stand.</summary>
    public bool Holds()
    {
        for (int i = 0; i < Program.Length; i++)
        {
            ref readonly Step step = ref Program[i];
            if (step.Variable >= 0)
            {
                holds[i] = Level[step.Variable] >= step.From;
                continue;
            }

            int missing = step.Least;
            foreach (int part in step.Parts)
            {
                if (holds[part] && --missing == 0)
                    break;
            }

            holds[i] = missing == 0;
        }

        return holds[^1];
    }

    /// <summary>Whether a step held in the last trial.</summary>
    public bool Held(int step) => holds[step];
}
