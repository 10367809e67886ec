def purity(labels, clusters):
    rows = sorted(zip(clusters, labels))
    right = best = run = 0
    for i, row in enumerate(rows):
        same_cluster = i > 0 and rows[i - 1][0] == row[0]
        if not same_cluster:
            right += best
            best = 0
        run = run + 1 if i > 0 and rows[i - 1] == row else 1
        best = max(best, run)
    return (right + best) / len(rows)
