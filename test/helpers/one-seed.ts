import fc from 'fast-check';

// A run that fails must fail for the person who made the change, not by chance for the next one; FUZZ_SEED tries another.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 766) });
