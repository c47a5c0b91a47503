namespace BacKan.Indicators.Structure;

/// <summary>Adds up economic structures: <i>kiểm tra cơ cấu kinh tế</i>.</summary>
public interface IStructureExaminer
{
    /// <summary>Examines the shares of a structure.</summary>
    StructureExamination Examine(EconomicStructure structure);
}
