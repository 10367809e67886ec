def bias_variance(predictions, truth):
    rows, values = predictions.tolist(), truth.tolist()
    m, n = len(rows), len(values)
    bias = variance = error = 0.0
    for j in range(n):
        column = [row[j] for row in rows]
        mean = sum(column) / m
        bias += (mean - values[j]) ** 2
        variance += sum((p - mean) ** 2 for p in column) / m
        error += sum((p - values[j]) ** 2 for p in column) / m
    return bias / n, variance / n, error / n
