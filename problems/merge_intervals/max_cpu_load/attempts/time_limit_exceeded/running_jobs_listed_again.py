"""Goes through all running jobs for each one that starts."""


def max_cpu_load(jobs):
    most = 0
    running = []
    for job in sorted(jobs):
        running = [other for other in running if other[1] > job[0]]
        running.append(job)
        most = max(most, sum(load for _, _, load in running))
    return most
