using System.Buffers;
using System.Text.Json;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Whether two values are written alike: equality of types whose own compares less, or by reference.</summary>
internal static class SameBytes
{
    public static bool Are<T>(Form<T> form, T left, T right)
        where T : notnull => ReferenceEquals(left, right) || Of(form, left).SequenceEqual(Of(form, right));

    private static ReadOnlySpan<byte> Of<T>(Form<T> form, T value)
        where T : notnull
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            form.Write(new DocumentWriter(json, JsonWriteOptions.Default), value);
        return bytes.WrittenSpan;
    }
}
