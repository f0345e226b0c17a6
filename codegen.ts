// Typed documents for every client in this repository, generated from the printed schema.

import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/**/*.ts', 'examples/*.ts', 'examples/*.graphql', '!test/support/graphql/**'],
  generates: {
    'test/support/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        scalars: { DateTime: 'string', Date: 'string', Decimal: 'string', CurrencyCode: 'string', TimeZone: 'string' },
      },
    },
  },
}

export default config
