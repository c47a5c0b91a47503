using System.Text.Json;
using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json;

/// <summary>A value of a report file.</summary>
internal sealed class JsonAt(At at)
{
    public At At => at;

    public bool IsObject => at.IsObject;

    public bool IsText => at.IsText;

    public string Text => at.Text;

    public FilePlace Place => at.Document.PlaceOf(at.Index);

    public List<JsonAt> Items
    {
        get
        {
            var all = new List<JsonAt>();
            if (at.IsArray)
            {
                foreach (At item in at)
                    all.Add(new(item));
            }

            return all;
        }
    }

    public bool IsArray => at.Kind == JsonTokenType.StartArray;
}
