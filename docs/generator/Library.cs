using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>A compiled library and the documentation that its compiler wrote.</summary>
internal sealed record Library(MetadataReference Assembly, XDocument Documentation)
{
    /// <summary>Reads a library that stands beside the generator, and its .xml.</summary>
    public static Library At(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, file);
        return new(
            MetadataReference.CreateFromFile(path), XDocument.Load(Path.ChangeExtension(path, ".xml"), LoadOptions.PreserveWhitespace));
    }
}
