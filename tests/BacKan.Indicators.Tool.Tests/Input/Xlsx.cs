using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BacKan.Indicators.Tool.Tests.Input;

/// <summary>Makes small workbooks: a cell is text, or a number where it begins with '#', a day where with '@', a formula with its cached value where with '='.</summary>
internal static class Xlsx
{
    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "dd/mm/yyyy" }), new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 170, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 9 }));
            SharedStringTablePart strings = book.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new();
            var list = new Sheets();
            for (int i = 0; i < sheets.Length; i++)
            {
                WorksheetPart part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(sheets[i].Rows.Select((row, r) => new Row(row.Select((cell, c) => (cell, c)).Where(x => x.cell.Length > 0).Select(x => Cell(x.cell, r, x.c, strings.SharedStringTable))) { RowIndex = (uint)r + 1 })));
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = sheets[i].Name });
            }

            book.Workbook = new(list);
        }

        return stream.ToArray();
    }

    private static Cell Cell(string text, int row, int column, SharedStringTable strings)
    {
        string at = $"{(char)('A' + column)}{row + 1}";
        if (text[0] is '#')
            return new Cell(new CellValue(text[1..])) { CellReference = at };
        if (text[0] is '@')
            return new Cell(new CellValue(text[1..])) { CellReference = at, StyleIndex = 2 };
        if (text[0] is '=')
            return new Cell(new CellFormula(text[1..].Split('|')[0]), text.Contains('|') ? new CellValue(text.Split('|')[1]) : null!) { CellReference = at };
        strings.Append(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return new Cell(new CellValue((strings.ChildElements.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))) { CellReference = at, DataType = CellValues.SharedString };
    }
}
