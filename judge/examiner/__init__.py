"""The trusted side: runs the hidden suite, watches the candidate, decides the verdict."""
