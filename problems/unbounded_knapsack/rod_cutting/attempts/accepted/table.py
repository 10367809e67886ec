def rod_cutting(lengths, prices, length):
    rows = [[0] * (length + 1)]
    for piece, price in zip(lengths, prices):
        row = []
        for rod in range(length + 1):
            value = rows[-1][rod]
            if rod >= piece:
                value = max(value, row[rod - piece] + price)
            row.append(value)
        rows.append(row)
    return rows[-1][length]
