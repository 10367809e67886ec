def max_cpu_load(jobs):
    by_start = sorted(jobs, key=lambda job: job[0])
    by_end = sorted(jobs, key=lambda job: job[1])
    total = most = ended = 0
    for start, _, load in by_start:
        while by_end[ended][1] <= start:
            total -= by_end[ended][2]
            ended += 1
        total += load
        most = max(most, total)
    return most
