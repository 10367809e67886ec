def rod_cutting(lengths, prices, length):
    pieces = sorted((piece, price) for piece, price in zip(lengths, prices) if piece <= length)
    best = [0]
    for rod in range(1, length + 1):
        options = [price + best[rod - piece] for piece, price in pieces if piece <= rod]
        best.append(max(options) if options else 0)
    return best[-1]
