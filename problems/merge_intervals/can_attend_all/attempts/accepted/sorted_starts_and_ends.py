def can_attend_all(appointments):
    starts = sorted(start for start, _ in appointments)
    ends = sorted(end for _, end in appointments)
    return all(starts[i + 1] >= ends[i] for i in range(len(appointments) - 1))
